package org.muster.reports.view;

import java.util.List;

/**
 * From the source's count of items to the target's, step by step; {@code source + steps = target},
 * or the ledger does not balance.
 *
 * @param source items that the source listed
 * @param steps what was lost or added on the way, in the order of reading; no step is zero
 * @param target items that the target listed
 */
public record CountBridge(long source, List<Step> steps, long target) {

  /**
   * One reason why the counts differ.
   *
   * @param what what happened to the items
   * @param because the cause in words
   * @param change how many items more, or fewer where negative, the target lists for it
   */
  public record Step(String what, String because, long change) {}

  public CountBridge {
    steps = List.copyOf(steps);
  }

  /** Items that no step accounts for; anything but zero is Muster's own failure. */
  public long unaccounted() {
    return target - source - steps.stream().mapToLong(Step::change).sum();
  }
}

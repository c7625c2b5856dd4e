package org.muster.reports.view;

import java.util.Map;
import java.util.Optional;

/**
 * Names of mailboxes by their line in the mailbox list, for a local view by whoever holds that
 * list. Evidence has none.
 */
public record Names(Map<Integer, String> byRow) {

  public static final Names NONE = new Names(Map.of());

  public Names {
    byRow = Map.copyOf(byRow);
  }

  public Optional<String> of(int row) {
    return Optional.ofNullable(byRow.get(row));
  }

  public boolean isEmpty() {
    return byRow.isEmpty();
  }
}

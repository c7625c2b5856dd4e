package org.muster.jobs.survey;

import java.util.List;

/**
 * What is to be read of one side, as declared.
 *
 * @param largest items of its largest mailbox, which one connection reads
 * @param mailboxes that hold items
 */
public record Workload(long items, long largest, int mailboxes) {

  public static Workload of(List<Surveyed> mailboxes) {
    List<Long> items =
        mailboxes.stream().map(Surveyed::items).filter(declared -> declared > 0).toList();
    return new Workload(
        items.stream().mapToLong(Long::longValue).sum(),
        items.stream().mapToLong(Long::longValue).max().orElse(0),
        items.size());
  }
}

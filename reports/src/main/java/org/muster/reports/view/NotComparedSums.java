package org.muster.reports.view;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair.Expectation;

/** Adds up what the run did not compare. */
final class NotComparedSums {

  private final SortedMap<Expectation, Long> expectations = new TreeMap<>();
  private final SortedMap<Unavailability, Long> unavailable = new TreeMap<>();
  private final SortedMap<String, Long> folders = new TreeMap<>();

  void add(MailboxRow row) {
    if (row.expectation() != Expectation.MIGRATED) {
      expectations.merge(row.expectation(), 1L, Long::sum);
    } else {
      reasons(row).findFirst().ifPresent(reason -> unavailable.merge(reason, 1L, Long::sum));
    }
  }

  void add(FolderRow row) {
    if (!row.skipped().isEmpty()) {
      folders.merge(row.skipped(), 1L, Long::sum);
    }
  }

  NotCompared sum() {
    return new NotCompared(expectations, unavailable, folders);
  }

  private static Stream<Unavailability> reasons(MailboxRow row) {
    return Stream.of(row.sourceUnavailable(), row.targetUnavailable())
        .flatMap(Stream::ofNullable)
        .filter(reason -> reason != Unavailability.DOES_NOT_EXIST);
  }
}

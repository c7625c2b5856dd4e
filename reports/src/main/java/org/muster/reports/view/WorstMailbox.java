package org.muster.reports.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Unavailability;

/** The order in which mailboxes deserve attention. */
final class WorstMailbox {

  private static final List<Grade> URGENCY =
      List.of(Grade.FAIL, Grade.INCOMPLETE, Grade.REVIEW, Grade.PASS);

  static final Comparator<MailboxRow> FIRST =
      Comparator.<MailboxRow>comparingInt(m -> URGENCY.indexOf(m.grade()))
          .thenComparing(MailboxRow::critical, Comparator.reverseOrder())
          .thenComparing(MailboxRow::high, Comparator.reverseOrder())
          .thenComparing(m -> m.ledger().missing(), Comparator.reverseOrder())
          .thenComparing(MailboxRow::medium, Comparator.reverseOrder())
          .thenComparing(MailboxRow::pair);

  private WorstMailbox() {}

  /** Whether a mailbox that was to be compared could not be read to its end, on either side. */
  static boolean isUnread(MailboxRow row) {
    return row.grade() == Grade.INCOMPLETE
        || blocks(row.sourceUnavailable())
        || blocks(row.targetUnavailable());
  }

  private static boolean blocks(@Nullable Unavailability reason) {
    return reason != null && reason != Unavailability.DOES_NOT_EXIST;
  }
}

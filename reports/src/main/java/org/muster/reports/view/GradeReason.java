package org.muster.reports.view;

import java.util.Locale;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;

/** Says in words why a grade was given, worst reason first. */
final class GradeReason {

  private final Tally tally;
  private final double highShareToFail;

  GradeReason(Tally tally, double highShareToFail) {
    this.tally = tally;
    this.highShareToFail = highShareToFail;
  }

  String of(Grade grade) {
    return switch (grade) {
      case INCOMPLETE -> incomplete();
      case FAIL -> failed();
      case REVIEW -> review();
      case PASS -> "Nothing was found that speaks against signing off.";
    };
  }

  private String incomplete() {
    if (!tally.balanced()) {
      return "The ledger does not balance. That is a failure of Muster itself: sign nothing off.";
    }
    long unread = tally.graded().getOrDefault(Grade.INCOMPLETE, 0L);
    String known = critical() == 0 ? "" : " Already known: " + criticals() + ".";
    return Figures.count(unread, "mailbox", "mailboxes") + " could not be read to the end." + known;
  }

  private String failed() {
    return critical() > 0 ? criticals() + "." : highs() + ", " + allowed() + ".";
  }

  private String review() {
    if (tally.findings().containsKey(Severity.HIGH)) {
      return highs() + ". Someone has to look at them before the wave is signed off.";
    }
    long review = tally.graded().getOrDefault(Grade.REVIEW, 0L);
    if (review == 0) {
      return "%s of %s are suppressed, more than the 1 %% allowed. Someone has to look at them."
          .formatted(
              Figures.count(tally.suppressed()),
              Figures.count(tally.rows(), "finding", "findings"));
    }
    return Figures.count(review, "mailbox", "mailboxes")
        + " with items that could not be decided or compared. Someone has to look at them.";
  }

  private long critical() {
    return tally.findings().getOrDefault(Severity.CRITICAL, 0L);
  }

  private String criticals() {
    return Figures.count(critical(), "critical finding", "critical findings");
  }

  private String highs() {
    return "High findings in %s of %s"
        .formatted(
            Figures.count(tally.mailboxesWithHigh()),
            Figures.count(tally.mailboxes(), "mailbox", "mailboxes"));
  }

  private String allowed() {
    return String.format(Locale.ROOT, "more than the %.3g %% allowed", 100 * highShareToFail);
  }
}

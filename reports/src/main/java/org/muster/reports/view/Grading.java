package org.muster.reports.view;

import java.util.Comparator;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.settle.Grading.Facts;

/** The rules' table of grades, applied to what an organisation, or the wave, adds up to. */
record Grading(double highShareToFail) {

  static final Comparator<Standing> WORST_FIRST =
      Comparator.comparing(Standing::grade)
          .reversed()
          .thenComparing(s -> s.findings(Severity.CRITICAL), Comparator.reverseOrder())
          .thenComparing(s -> s.findings(Severity.HIGH), Comparator.reverseOrder())
          .thenComparing(Standing::name);

  Standing standing(String name, Tally tally) {
    Grade grade = grade(tally);
    return new Standing(
        name,
        grade,
        new GradeReason(tally, highShareToFail).of(grade),
        tally.mailboxes(),
        tally.graded(),
        tally.findings(),
        tally.ledger());
  }

  private Grade grade(Tally tally) {
    return new org.muster.rules.settle.Grading(highShareToFail)
        .of(
            new Facts(
                tally.balanced(),
                tally.mailboxes(),
                tally.graded().getOrDefault(Grade.INCOMPLETE, 0L),
                tally.graded().getOrDefault(Grade.REVIEW, 0L),
                tally.findings().getOrDefault(Severity.CRITICAL, 0L),
                tally.findings().getOrDefault(Severity.HIGH, 0L),
                tally.mailboxesWithHigh(),
                tally.rows(),
                tally.suppressed()));
  }
}

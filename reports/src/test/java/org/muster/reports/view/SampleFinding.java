package org.muster.reports.view;

import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** A finding about one item of a mailbox, and what a test makes of it. */
public record SampleFinding(
    SampleMailbox in, String rule, Severity severity, Cause cause, long count, String detail) {

  public static SampleFinding missing(SampleMailbox in) {
    return new SampleFinding(
        in, "REC-001", Severity.CRITICAL, Cause.UNEXPLAINED, 1, "on the source only");
  }

  public SampleFinding of(String otherRule, Severity as, String because) {
    return new SampleFinding(in, otherRule, as, cause, count, because);
  }

  public SampleFinding because(Cause other) {
    return new SampleFinding(in, rule, severity, other, count, detail);
  }

  public SampleFinding items(long number) {
    return new SampleFinding(in, rule, severity, cause, number, detail);
  }

  public FindingRow row(int number) {
    return new FindingRow(
        new Digest(number, 0x1234),
        rule,
        severity,
        in.token(),
        in.pair(),
        in.pair() + 2,
        in.ref(),
        in.organisation(),
        number % 3 == 0 ? "Sent Items" : "Inbox",
        Verdict.MISSING,
        cause,
        new Digest(number, 0x77),
        14_200 + number % 90,
        count,
        detail,
        1_234_634_400L);
  }
}

package org.muster.reports.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.match.Cause;
import org.muster.rules.suppression.Scope;
import org.muster.rules.suppression.Suppression;
import org.muster.rules.wave.MailboxPair.Expectation;

/** A wave of three organisations with damage of several kinds. */
public final class SampleWave {

  public static final RunFacts RUN =
      new RunFacts(
          "2009-W04",
          ZoneId.of("Europe/London"),
          Instant.parse("2009-02-14T18:00:00Z"),
          Instant.parse("2009-02-15T01:12:09Z"),
          Instant.parse("2009-02-15T05:48:51Z"),
          Depth.CONTENT,
          "imap, mail.source.example:993",
          "maildir, target",
          "maildir-maildir/1",
          Set.of(Tolerance.STRICT, Tolerance.EOL, Tolerance.WS, Tolerance.SUBJ_CUT),
          1,
          "9f2c41d07be3a855",
          "0.1.0",
          0.001,
          List.of(),
          "wave-04.out");

  /** The same run with two suppressions, of which the second has expired. */
  public static final RunFacts SUPPRESSING =
      new RunFacts(
          RUN.wave(),
          RUN.zone(),
          RUN.cutover(),
          RUN.started(),
          RUN.finished(),
          RUN.depth(),
          RUN.source(),
          RUN.target(),
          RUN.profile(),
          RUN.tolerances(),
          RUN.canonicalVersion(),
          RUN.keyId(),
          RUN.program(),
          RUN.highShareToFail(),
          List.of(
              suppression("S-1", "REC-001", "2009-03-31"),
              suppression("S-2", "REC-003", "2009-02-10")),
          RUN.evidence());

  private static final SampleMailbox LOSER =
      SampleMailbox.passing(3, "RA7", 412)
          .graded(Grade.FAIL, SampleLedger.allEqual(395).missing(14, 2).changed(3), 12, 3);
  private static final SampleMailbox DOUBLE =
      SampleMailbox.passing(5, "RXH", 1_900)
          .graded(Grade.REVIEW, SampleLedger.allEqual(1_900).extra(4, 21), 0, 1);
  private static final SampleMailbox LOCKED =
      SampleMailbox.passing(8, "RXH", 0).unread(Unavailability.LOCKED);

  private SampleWave() {}

  private static Suppression suppression(String id, String rule, String expires) {
    return new Suppression(
        id,
        new Scope(rule, null, null, null),
        "these were deleted on purpose",
        "Ada Lovelace",
        "Charles Babbage",
        "CHG-42",
        LocalDate.parse("2009-02-01"),
        LocalDate.parse(expires));
  }

  public static Stream<MailboxRow> mailboxes() {
    Stream<SampleMailbox> fine =
        IntStream.of(0, 1, 2, 4, 6, 7)
            .mapToObj(n -> SampleMailbox.passing(n, n < 4 ? "RA7" : "8HK14", 900 + 31L * n));
    SampleMailbox leaver = SampleMailbox.passing(9, "RXH", 0).expected(Expectation.LEAVER);
    return Stream.concat(fine, Stream.of(LOSER, DOUBLE, LOCKED, leaver)).map(SampleMailbox::row);
  }

  public static Stream<FolderRow> folders() {
    return Stream.of(
        new FolderRow(
            new Digest(1, 1),
            3,
            LOSER.token(),
            "Junk Email",
            true,
            false,
            "skipped by the wave file",
            Ledger.NONE,
            true,
            0,
            0));
  }

  public static Stream<FindingRow> findings() {
    SampleFinding lost = SampleFinding.missing(LOSER);
    SampleFinding twice =
        SampleFinding.missing(DOUBLE)
            .of("REC-003", Severity.MEDIUM, "2 on the source, 23 on the target")
            .because(Cause.TARGET_DUPLICATE)
            .items(21);
    List<SampleFinding> single =
        List.of(
            lost.because(Cause.TOO_LARGE),
            lost.of("FID-001", Severity.CRITICAL, "1 of 3 attachments differs").items(3),
            lost.of("FID-003", Severity.HIGH, "text differs in every representation").items(2),
            SampleFinding.missing(DOUBLE).of("FID-005", Severity.HIGH, "To: 3 on the source, 2"),
            twice,
            lost.of("FID-014", Severity.INFO, "TOL-WS in 61 items").items(61));
    Stream<SampleFinding> many = IntStream.range(0, 11).mapToObj(n -> lost);
    List<SampleFinding> all = Stream.concat(many, single.stream()).toList();
    return IntStream.range(0, all.size()).mapToObj(n -> all.get(n).row(n));
  }

  public static Summary summary() {
    return summary(mailboxes(), findings());
  }

  /** A wave whose mailbox list was written by an enemy. */
  public static Summary hostile() {
    SampleMailbox enemy =
        SampleMailbox.passing(0, "\"><img src=x onerror=alert(1)>", 7)
            .graded(Grade.FAIL, SampleLedger.allEqual(7).missing(1, 0), 1, 0)
            .called("'</td><script>alert(1)</script>\u202e\0");
    return summary(Stream.of(enemy.row()), Stream.of(SampleFinding.missing(enemy).row(1)));
  }

  /** A wave in which all that was found in one mailbox is suppressed. */
  public static Summary suppressed() {
    SampleMailbox known = SampleMailbox.passing(0, "RA7", 40);
    Stream<FindingRow> covered =
        IntStream.range(0, 2)
            .mapToObj(n -> SampleFinding.missing(known).row(n).suppressedBy("S-1"));
    FindingRow counted =
        SampleFinding.missing(known).of("FID-014", Severity.INFO, "TOL-WS in 3 items").row(9);
    return summary(Stream.of(known.row()), Stream.concat(covered, Stream.of(counted)), SUPPRESSING);
  }

  public static Summary summary(Stream<MailboxRow> mailboxes, Stream<FindingRow> findings) {
    return summary(mailboxes, findings, RUN);
  }

  private static Summary summary(
      Stream<MailboxRow> mailboxes, Stream<FindingRow> findings, RunFacts run) {
    WaveSums sums = new WaveSums(SummaryLimits.PAGE);
    mailboxes.forEach(sums::add);
    folders().forEach(sums::add);
    findings.forEach(sums::add);
    return sums.summary(new Grading(run.highShareToFail()), run);
  }
}

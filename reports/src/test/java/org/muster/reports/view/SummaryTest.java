package org.muster.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair.Expectation;

class SummaryTest {

  private final Summary summary = SampleWave.summary();

  @Test
  void organisationsSumToTheWave() {
    Ledger sum =
        summary.organisations().stream().map(Standing::ledger).reduce(Ledger.NONE, Ledger::plus);
    assertThat(sum).isEqualTo(summary.wave().ledger());
    assertThat(summary.organisations().stream().mapToLong(Standing::mailboxes).sum())
        .isEqualTo(summary.wave().mailboxes());
  }

  @Test
  void bridgeLeavesNothingUnaccountedFor() {
    assertThat(summary.bridge().unaccounted()).isZero();
    assertThat(summary.bridge().source()).isEqualTo(summary.wave().ledger().source().listed());
    assertThat(summary.bridge().target()).isEqualTo(summary.wave().ledger().target().listed());
  }

  @Test
  void findingsOfRulesSumToTheWave() {
    long bySeverity = List.of(Severity.values()).stream().mapToLong(summary.wave()::findings).sum();
    assertThat(summary.rules().stream().mapToLong(RuleStanding::findings).sum())
        .isEqualTo(bySeverity)
        .isEqualTo(SampleWave.findings().count());
  }

  @Test
  void worstRulesAndMailboxesComeFirst() {
    assertThat(summary.rules()).extracting(RuleStanding::severity).isSorted();
    assertThat(summary.mailboxes().rows())
        .extracting(MailboxRow::grade)
        .startsWith(Grade.FAIL, Grade.INCOMPLETE, Grade.REVIEW, Grade.PASS);
  }

  @Test
  void mailboxNotToBeMigratedIsCountedApart() {
    assertThat(summary.notCompared().expectations()).containsEntry(Expectation.LEAVER, 1L);
    assertThat(summary.wave().mailboxes()).isEqualTo(9);
  }

  @Test
  void mailboxThatCouldNotBeReadIsUnread() {
    assertThat(summary.unread().total()).isOne();
    assertThat(summary.notCompared().unavailable()).containsEntry(Unavailability.LOCKED, 1L);
  }

  @Test
  void orderOfRowsDoesNotMatter() {
    List<FindingRow> findings = new ArrayList<>(SampleWave.findings().toList());
    List<MailboxRow> mailboxes = new ArrayList<>(SampleWave.mailboxes().toList());
    Collections.shuffle(findings, new Random(7));
    Collections.shuffle(mailboxes, new Random(7));
    WaveSums sums = new WaveSums(SummaryLimits.PAGE);
    findings.forEach(sums::add);
    mailboxes.forEach(sums::add);
    SampleWave.folders().forEach(sums::add);
    assertThat(sums.summary(new Grading(0.001), SampleWave.RUN)).isEqualTo(summary);
  }

  @Test
  void longListsAreCutAndCounted() {
    WaveSums sums = new WaveSums(new SummaryLimits(2, 3));
    SampleWave.mailboxes().forEach(sums::add);
    SampleWave.findings().forEach(sums::add);
    Summary cut = sums.summary(new Grading(0.001), SampleWave.RUN);
    assertThat(cut.mailboxes().rows()).isEqualTo(summary.mailboxes().rows().subList(0, 2));
    assertThat(cut.mailboxes().total()).isEqualTo(9);
    assertThat(cut.rules().get(0).shown().rows()).hasSize(3);
    assertThat(cut.rules().get(0).findings()).isEqualTo(summary.rules().get(0).findings());
  }

  @Test
  void ruleThatThisVersionDoesNotKnowIsStillShown() {
    WaveSums sums = new WaveSums(SummaryLimits.PAGE);
    SampleMailbox mailbox = SampleMailbox.passing(1, "RA7", 10);
    sums.add(SampleFinding.missing(mailbox).of("XYZ-999", Severity.LOW, "later").row(1));
    assertThat(sums.summary(new Grading(0.001), SampleWave.RUN).rules())
        .singleElement()
        .satisfies(r -> assertThat(r.rule().title()).contains("does not know"));
  }

  @Test
  void suppressedFindingsAreShownAndDoNotCount() {
    Summary covered = SampleWave.suppressed();

    assertThat(covered.wave().findings(Severity.CRITICAL)).isZero();
    assertThat(covered.lastLine("DIR")).contains("critical=0");
    assertThat(covered.rules())
        .extracting(rule -> rule.rule().id(), RuleStanding::findings, RuleStanding::suppressed)
        .containsExactly(tuple("FID-014", 1L, 0L), tuple("REC-001", 2L, 2L));
    assertThat(covered.suppressions())
        .extracting(each -> each.suppression().id(), SuppressionStanding::findings)
        .containsExactly(tuple("S-1", 2L), tuple("S-2", 0L));
    assertThat(covered.suppressions())
        .extracting(SuppressionStanding::fault)
        .containsExactly("", "expired on 2009-02-10");
  }

  @Test
  void waveWithMuchSuppressedIsForReviewAndSaysWhy() {
    assertThat(SampleWave.suppressed().wave().grade()).isEqualTo(Grade.REVIEW);
    assertThat(SampleWave.suppressed().wave().because())
        .isEqualTo(
            "2 of 3 findings are suppressed, more than the 1 % allowed. Someone has to look at"
                + " them.");
  }
}

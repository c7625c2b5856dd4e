package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.suppression.SampleSuppression;
import org.muster.rules.suppression.Scope;
import org.muster.rules.suppression.Suppression;

class SuppressingTest {

  private static final Suppression OLD =
      SampleSuppression.dated(
          "OLD", SampleSuppression.DAY.minusDays(30), SampleSuppression.DAY.minusDays(1));

  /** One item is missing from Sent Items, one from another folder. */
  private final SampleReading reading =
      new SampleReading()
          .source("Sent Items", SampleReading.items(0, 5))
          .target("Sent Items", SampleReading.items(1, 5))
          .source("Plans", SampleReading.items(10, 15))
          .target("Plans", SampleReading.items(11, 15));

  @Test
  void suppressedFindingStaysAndCountsForNothing() {
    PairRows rows = settle(SampleSuppression.of("REC-001"));

    assertThat(rows.findings()).hasSameSizeAs(settle().findings());
    assertThat(rows.findings())
        .filteredOn(finding -> finding.rule().equals("REC-001"))
        .hasSize(2)
        .allSatisfy(finding -> assertThat(finding.suppression()).isEqualTo("S-1"));
    assertThat(rows.mailbox().critical()).isZero();
    assertThat(rows.mailbox().grade()).isEqualTo(Grade.PASS);
    assertThat(rows.mailbox().findingRows()).isEqualTo(rows.findings().size());
  }

  @Test
  void scopeIsNarrowedByAllThatItGives() {
    List<FindingRow> missing = missing(settle());
    FindingRow sent = missing.stream().filter(f -> f.folder().equals("Sent Items")).findAny().get();
    FindingRow other = missing.stream().filter(f -> !f.equals(sent)).findAny().get();
    String mailbox = sent.mailbox().toString();

    assertThat(covered(new Scope("REC-001", mailbox, null, null))).hasSize(2);
    assertThat(covered(new Scope("REC-001", null, "Sent Items", null))).containsExactly(sent);
    assertThat(covered(new Scope("REC-001", mailbox, other.folder(), null))).containsExactly(other);
    assertThat(covered(new Scope("REC-001", null, null, other.fingerprint().toString())))
        .containsExactly(other);
    assertThat(covered(new Scope("REC-001", "0".repeat(32), "Sent Items", null))).isEmpty();
    assertThat(covered(new Scope("REC-002", mailbox, null, null))).isEmpty();
  }

  @Test
  void firstInForceCovers() {
    Scope all = new Scope("REC-001", null, null, null);
    PairRows rows = settle(OLD, SampleSuppression.of("S-2", all), SampleSuppression.of("S-3", all));

    assertThat(missing(rows)).extracting(FindingRow::suppression).containsOnly("S-2");
  }

  @Test
  void findingOfTheWaveIsCoveredToo() {
    WaveFacts privileged = new WaveFacts(12, 12, 400, 400, true, null);
    Terms terms = terms(SampleSuppression.of("RUN-006"));

    assertThat(new WaveJudge(terms, SampleReading.KEYS).judge(privileged))
        .singleElement()
        .satisfies(finding -> assertThat(finding.suppression()).isEqualTo("S-1"));
  }

  @Test
  void whatIsNotInForceIsToldOfAndCoversNothing() {
    WaveFacts facts = new WaveFacts(12, 12, 400, 400, false, null);

    assertThat(missing(settle(OLD))).allSatisfy(finding -> assertThat(finding.counts()).isTrue());
    assertThat(new WaveJudge(terms(OLD), SampleReading.KEYS).judge(facts))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("EVD-004"))
        .satisfies(finding -> assertThat(finding.detail()).startsWith("OLD expired on "));
  }

  private List<FindingRow> covered(Scope scope) {
    return missing(settle(SampleSuppression.of("S-1", scope))).stream()
        .filter(finding -> !finding.counts())
        .map(finding -> uncovered(finding))
        .toList();
  }

  private FindingRow uncovered(FindingRow covered) {
    return missing(settle()).stream()
        .filter(finding -> finding.fingerprint().equals(covered.fingerprint()))
        .findAny()
        .orElseThrow();
  }

  private static List<FindingRow> missing(PairRows rows) {
    return rows.findings().stream().filter(f -> f.rule().equals("REC-001")).toList();
  }

  private PairRows settle(Suppression... decided) {
    return new Settler(terms(decided), SampleReading.KEYS)
        .settle(reading.pair(), reading.events())
        .rows();
  }

  private Terms terms(Suppression... decided) {
    return reading.terms().suppressing(List.of(decided));
  }
}

package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.rules.catalogue.Severity.CRITICAL;
import static org.muster.rules.catalogue.Severity.HIGH;
import static org.muster.rules.catalogue.Severity.INFO;
import static org.muster.rules.catalogue.Severity.LOW;
import static org.muster.rules.catalogue.Severity.MEDIUM;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  @Test
  void severitiesAreThoseOfThePublishedCatalogue() {
    assertThat(idsOf(CRITICAL))
        .containsExactly(
            "REC-001", "REC-005", "REC-012", "REC-013", "FID-001", "FID-011", "ENC-001", "ENC-011",
            "TLS-004", "TLS-005");
    assertThat(idsOf(HIGH))
        .containsExactly(
            "REC-004", "REC-010", "REC-014", "REC-018", "FID-002", "FID-003", "FID-004", "FID-005",
            "FID-006", "FID-009", "FID-012", "ENC-005", "ENC-008", "ENC-012", "TLS-001", "TLS-002",
            "TLS-003", "RUN-001", "RUN-007");
    assertThat(idsOf(MEDIUM))
        .containsExactly(
            "REC-002", "REC-003", "REC-007", "REC-009", "REC-015", "REC-016", "REC-019", "FID-007",
            "FID-008", "FID-010", "FID-013", "FID-015", "FID-017", "ENC-002", "ENC-003", "ENC-007",
            "ENC-010", "TLS-006", "EVD-004", "RUN-002", "RUN-004", "RUN-005", "RUN-006");
    assertThat(idsOf(LOW))
        .containsExactly(
            "REC-006", "REC-008", "REC-017", "FID-018", "FID-019", "ENC-004", "ENC-009", "RUN-003");
    assertThat(idsOf(INFO)).containsExactly("REC-011", "FID-014", "FID-016", "ENC-006", "TLS-008");
  }

  @Test
  void viewsHoldEveryRuleOnce() {
    List<Rule> across =
        Catalogue.all().stream().filter(Rule.AcrossMailboxes.class::isInstance).toList();
    assertThat(
            Stream.of(
                    Catalogue.onItem(),
                    Catalogue.onFolder(),
                    Catalogue.onMailbox(),
                    Catalogue.onWave(),
                    Catalogue.beforeMove(),
                    across)
                .<Rule>flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Catalogue.all());
  }

  @Test
  void ruleIsFoundInWhateverCase() {
    assertThat(Catalogue.find("rec-001")).map(rule -> rule.descriptor().id()).contains("REC-001");
    assertThat(Catalogue.find("REC-099")).isEmpty();
  }

  @Test
  void typoLeadsToTheNearestId() {
    assertThat(Catalogue.nearest("REC-01")).contains("REC-001");
    assertThat(Catalogue.nearest("rec_014")).contains("REC-014");
    assertThat(Catalogue.nearest("FDI-018")).contains("FID-018");
    assertThat(Catalogue.nearest("banana")).isEmpty();
  }

  @Test
  void pageOfAnUnknownRuleIsEmpty() {
    assertThat(Catalogue.page("rec-001"))
        .hasValueSatisfying(p -> assertThat(p).contains("# REC-001"));
    assertThat(Catalogue.page("REC-099")).isEmpty();
  }

  private static List<String> idsOf(Severity severity) {
    return Catalogue.all().stream()
        .map(Rule::descriptor)
        .filter(descriptor -> descriptor.severity() == severity)
        .map(RuleDescriptor::id)
        .toList();
  }
}

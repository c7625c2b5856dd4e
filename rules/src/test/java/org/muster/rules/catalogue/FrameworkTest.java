package org.muster.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworkTest {

  @Test
  void ruleGivesEvidenceForItsControls() {
    assertThat(Catalogue.controls("REC-001", "nhs-england"))
        .startsWith("UK GDPR 5(1)(f)", "UK GDPR 32(1)(b)");
    assertThat(Catalogue.controls("rec-001", "hipaa")).containsExactly("45 CFR 164.312(c)(1)");
  }

  @Test
  void unknownRuleOrFrameworkGivesEvidenceForNothing() {
    assertThat(Catalogue.controls("REC-099", "nhs-england")).isEmpty();
    assertThat(Catalogue.controls("REC-001", "moon")).isEmpty();
    assertThat(Catalogue.controls("REC-006", "hipaa")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.muster.rules.catalogue.Framework#all")
  void frameworkStatesItsEditionAndNamesKnownRulesOnly(Framework framework) {
    assertThat(framework.edition()).matches("\\d{4}");
    assertThat(framework.title()).isNotBlank();
    assertThat(framework.note()).contains("check");
    assertThat(framework.controls())
        .allSatisfy(
            (id, controls) -> {
              assertThat(Catalogue.find(id)).isPresent();
              assertThat(controls).isNotEmpty().doesNotHaveDuplicates();
            });
  }

  @Test
  void frameworkOfANationSaysSo() {
    assertThat(Framework.find("dcb1596").orElseThrow().scope())
        .isEqualTo("2021, binds in England only");
    assertThat(Framework.find("iso-27001").orElseThrow().scope()).isEqualTo("2022");
    assertThat(Framework.all())
        .filteredOn(framework -> framework.nations().contains("England"))
        .extracting(Framework::id)
        .containsExactly("nhs-england", "dcb1596");
  }

  @Test
  void nobodyIsCalledCompliant() {
    assertThat(Framework.WORDING).isEqualTo("evidence for");
    assertThat(Framework.all())
        .allSatisfy(
            f -> assertThat(f.toString().toLowerCase(Locale.ROOT)).doesNotContain("complian"));
  }
}

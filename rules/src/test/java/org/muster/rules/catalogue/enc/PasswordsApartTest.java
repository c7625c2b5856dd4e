package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class PasswordsApartTest {

  private final PasswordsApart rule = new PasswordsApart();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.onBothSides(
                    SampleFact.zip(Scheme.ZIP_AES, 256),
                    SampleFact.message(Mechanism.PASSWORD_TOLD, ProtectionState.CLEAR))
                .get()));
  }

  @Test
  void passwordWithoutFileIsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(
                        SampleFact.message(Mechanism.PASSWORD_TOLD, ProtectionState.CLEAR))
                    .get()))
        .isEmpty();
  }

  @Test
  void fileWithoutPasswordIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.zip(Scheme.ZIP_AES, 256)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

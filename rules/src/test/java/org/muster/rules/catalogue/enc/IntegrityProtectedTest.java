package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Scheme;

class IntegrityProtectedTest {

  private final IntegrityProtected rule = new IntegrityProtected();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleFact.onBothSides(SampleFact.enveloped(Scheme.AES_CBC, 256)).get()));
  }

  @Test
  void openPgpWithoutModificationDetectionIsReported() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.enveloped(Scheme.PGP_NO_INTEGRITY, 0)).get()))
        .isPresent();
  }

  @Test
  void authenticatedEncryptionIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped()).get())).isEmpty();
  }

  @Test
  void weakCipherIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped(Scheme.RC2, 40)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Scheme;

class StrongContentCipherTest {

  private final StrongContentCipher rule = new StrongContentCipher();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleFact.onBothSides(SampleFact.enveloped(Scheme.RC2, 40)).get()));
  }

  @Test
  void shortKeysAreReported() {
    assertThat(
            rule.breach(SampleFact.onBothSides(SampleFact.enveloped(Scheme.TRIPLE_DES, 168)).get()))
        .isPresent();
  }

  @Test
  void aesIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped(Scheme.AES_CBC, 128)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Scheme;

class StrongSignatureDigestTest {

  private final StrongSignatureDigest rule = new StrongSignatureDigest();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(SampleFact.onBothSides(SampleFact.signed(Scheme.SHA_1, Check.INTACT)).get()));
  }

  @Test
  void sha256IsFine() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(SampleFact.signed(Scheme.SHA_2, Check.INTACT)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

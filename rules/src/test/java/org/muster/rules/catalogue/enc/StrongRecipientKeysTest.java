package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.KeyKind;

class StrongRecipientKeysTest {

  private final StrongRecipientKeys rule = new StrongRecipientKeys();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.onBothSides(SampleFact.enveloped().opensTo(KeyKind.RSA, 1024, 3)).get()));
  }

  @Test
  void longKeyIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped()).get())).isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionState;

class OpenableByOwnersTest {

  private final OpenableByOwners rule = new OpenableByOwners();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleFact.onBothSides(
                    SampleFact.file(Mechanism.GATEWAY, ProtectionState.ENCRYPTED)
                        .because(Doubt.SERVICE_ENDED))
                .get()));
  }

  @Test
  void encryptedMessageIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.enveloped()).get())).isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

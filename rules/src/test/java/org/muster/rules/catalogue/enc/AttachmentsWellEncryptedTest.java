package org.muster.rules.catalogue.enc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleFact;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionState;
import org.muster.rules.protection.Scheme;

class AttachmentsWellEncryptedTest {

  private final AttachmentsWellEncrypted rule = new AttachmentsWellEncrypted();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleFact.onBothSides(SampleFact.zip(Scheme.ZIP_CRYPTO, 96)).get()));
  }

  @Test
  void restrictedPdfIsReported() {
    assertThat(
            rule.breach(
                SampleFact.onBothSides(
                        SampleFact.file(Mechanism.PDF, ProtectionState.CLEAR)
                            .because(Doubt.NO_PASSWORD))
                    .get()))
        .isPresent();
  }

  @Test
  void aesIsFine() {
    assertThat(rule.breach(SampleFact.onBothSides(SampleFact.zip(Scheme.ZIP_AES, 256)).get()))
        .isEmpty();
  }

  @Test
  void clearMessageIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

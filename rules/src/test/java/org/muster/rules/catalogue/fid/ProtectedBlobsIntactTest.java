package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class ProtectedBlobsIntactTest {

  private final ProtectedBlobsIntact rule = new ProtectedBlobsIntact();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.PROTECTED)
                .source(SampleItem.perfect().protectedBlobs(SampleItem.digest("p")).get())
                .target(SampleItem.perfect().protectedBlobs(SampleItem.digest("q")).get())
                .get()));
  }

  @Test
  void addedEncryptedPartIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.PROTECTED)
                    .target(SampleItem.perfect().protectedBlobs(SampleItem.digest("q")).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "encrypted parts: 0 on the source, 1 on the target; lost or changed: 0"));
  }

  @Test
  void messageWithoutEncryptionIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void sameEncryptedPartIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().protectedBlobs(SampleItem.digest("p")).get())
                    .target(SampleItem.perfect().protectedBlobs(SampleItem.digest("p")).get())
                    .get()))
        .isEmpty();
  }
}

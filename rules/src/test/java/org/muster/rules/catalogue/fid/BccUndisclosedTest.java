package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class BccUndisclosedTest {

  private final BccUndisclosed rule = new BccUndisclosed();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.BCC)
                .source(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                .target(
                    SampleItem.perfect()
                        .bcc(SampleItem.digest("x"), SampleItem.digest("y"), SampleItem.digest("z"))
                        .get())
                .get()));
  }

  @Test
  void bccOnBothSidesIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                    .target(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void lostBccIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.BCC)
                    .source(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                    .get()))
        .isEmpty();
  }
}

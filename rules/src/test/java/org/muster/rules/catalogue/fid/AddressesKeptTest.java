package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class AddressesKeptTest {

  private final AddressesKept rule = new AddressesKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.TO)
                .source(
                    SampleItem.perfect()
                        .to(SampleItem.digest("a"), SampleItem.digest("b"), SampleItem.digest("c"))
                        .get())
                .target(
                    SampleItem.perfect().to(SampleItem.digest("a"), SampleItem.digest("b")).get())
                .get()));
  }

  @Test
  void changedSenderIsReported() {
    assertThat(rule.breach(SampleMatch.changed(LayerKind.FROM).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail()).isEqualTo("from: 1 on the source, 1 on the target"));
  }

  @Test
  void lostBccIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.CC, LayerKind.BCC)
                    .source(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "cc: 0 on the source, 0 on the target; bcc: 1 on the source, 0 on the target"));
  }

  @Test
  void sameAddressesAreFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void disclosedBccIsLeftToItsOwnRuleAndFine() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.BCC)
                    .target(SampleItem.perfect().bcc(SampleItem.digest("x")).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void changedTextIsFine() {
    assertThat(rule.breach(SampleMatch.changed(LayerKind.TEXT).get())).isEmpty();
  }
}

package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class SentDateKeptTest {

  private final SentDateKept rule = new SentDateKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.DATE)
                .source(SampleItem.perfect().sent(0L).get())
                .target(SampleItem.perfect().sent(3600L).get())
                .get()));
  }

  @Test
  void inventedDateIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.DATE)
                    .source(SampleItem.perfect().sent(null).get())
                    .target(SampleItem.perfect().sent(5L).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("a valid date on the target only"));
  }

  @Test
  void lostDateIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.DATE)
                    .source(SampleItem.perfect().sent(5L).get())
                    .target(SampleItem.perfect().sent(null).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("a valid date on the source only"));
  }

  @Test
  void earlierDateIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.DATE)
                    .source(SampleItem.perfect().sent(5L).get())
                    .target(SampleItem.perfect().sent(0L).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("5 seconds earlier on the target"));
  }

  @Test
  void sameDateIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

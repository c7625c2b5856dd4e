package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.mail.Depth;

class CountsKeptTest {

  private final CountsKept rule = new CountsKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).holding(312, 281, 0).folder()));
  }

  @Test
  void equalCountsAreFine() {
    assertThat(rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).folder())).isEmpty();
  }

  @Test
  void moreOnALiveTargetIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).holding(10, 12, 0).folder()))
        .isEmpty();
  }

  @Test
  void itemsReadAreLeftToTheirOwnRulesAndFine() {
    assertThat(rule.breach(SampleMailbox.perfect().holding(312, 281, 281).folder())).isEmpty();
  }
}

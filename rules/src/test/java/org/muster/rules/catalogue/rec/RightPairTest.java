package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;

class RightPairTest {

  private final RightPair rule = new RightPair();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleMailbox.perfect().holding(1388, 954, 3).wrongPair().get()));
  }

  @Test
  void matchingPairIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().get())).isEmpty();
  }
}

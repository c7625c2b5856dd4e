package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;

class SourceAtRestTest {

  private final SourceAtRest rule = new SourceAtRest();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMailbox.perfect().changing(3, 5).folder()));
  }

  @Test
  void folderBegunAgainIsReported() {
    assertThat(rule.breach(SampleMailbox.perfect().begunAgain(1).folder()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("vanished while reading: 0; arrived: 0; folder begun again: 1"));
  }

  @Test
  void sourceAtRestIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().folder())).isEmpty();
  }
}

package org.muster.rules.catalogue.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;
import org.muster.rules.mail.Depth;

class CountsMatchListsTest {

  private final CountsMatchLists rule = new CountsMatchLists();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleMailbox.perfect().holding(310, 310, 310).hiding(2).folder()));
  }

  @Test
  void moreListedThanDeclaredIsReported() {
    assertThat(rule.breach(SampleMailbox.perfect().hiding(-1).folder())).isPresent();
  }

  @Test
  void asManyListedAsDeclaredIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().folder())).isEmpty();
  }

  @Test
  void countsOnlyAreFine() {
    assertThat(rule.breach(SampleMailbox.perfect().depth(Depth.COUNTS).hiding(2).folder()))
        .isEmpty();
  }
}

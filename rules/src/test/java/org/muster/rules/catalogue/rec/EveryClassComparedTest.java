package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMailbox;

class EveryClassComparedTest {

  private final EveryClassCompared rule = new EveryClassCompared();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMailbox.perfect().notMail(42).get()));
  }

  @Test
  void mailboxOfMailOnlyIsFine() {
    assertThat(rule.breach(SampleMailbox.perfect().get())).isEmpty();
  }
}

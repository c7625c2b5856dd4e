package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;

class NothingStrandedTest {

  private final NothingStranded rule = new NothingStranded();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMatch.missing(Cause.STRANDED).get()));
  }

  @Test
  void messageOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void olderMissingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}

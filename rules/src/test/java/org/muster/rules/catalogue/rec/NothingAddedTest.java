package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class NothingAddedTest {

  private final NothingAdded rule = new NothingAdded();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.UNEXPLAINED).get()));
  }

  @Test
  void messageOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void messageReceivedAfterCutoverIsFine() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.AFTER_CUTOVER).get())).isEmpty();
  }

  @Test
  void surplusCopyIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.DUPLICATED, Cause.TARGET_DUPLICATE).get()))
        .isEmpty();
  }
}

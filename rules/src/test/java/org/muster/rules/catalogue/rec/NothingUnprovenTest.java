package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class NothingUnprovenTest {

  private final NothingUnproven rule = new NothingUnproven();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER)
                .elsewhere()
                .get()));
  }

  @Test
  void extraWithoutProofIsReported() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.UNPROVEN_AFTER_CUTOVER).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "on the target, not on the source; the target keeps no proof of when"));
  }

  @Test
  void moveWithoutProofIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.MOVED, Cause.UNPROVEN_AFTER_CUTOVER)
                    .elsewhere()
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("in another folder; the target keeps no proof of when"));
  }

  @Test
  void provenDeletionIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.AFTER_CUTOVER).get())).isEmpty();
  }

  @Test
  void unexplainedLossIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }

  @Test
  void readMarkWithoutProofIsLeftToItsOwnRuleAndFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect().because(Verdict.EQUAL, Cause.UNPROVEN_AFTER_CUTOVER).get()))
        .isEmpty();
  }
}

package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class EqualWithoutToleranceTest {

  private final EqualWithoutTolerance rule = new EqualWithoutTolerance();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.EQUIVALENT, Cause.NONE)
                .tolerances(Tolerance.SUBJ_CUT, Tolerance.WS)
                .get()));
  }

  @Test
  void toleranceOfAMovedMessageIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.MOVED, Cause.UNEXPLAINED)
                    .tolerances(Tolerance.WS)
                    .elsewhere()
                    .get()))
        .hasValueSatisfying(breach -> assertThat(breach.detail()).isEqualTo("TOL-WS"));
  }

  @Test
  void equivalentWithoutANameIsReported() {
    assertThat(rule.breach(SampleMatch.perfect().because(Verdict.EQUIVALENT, Cause.NONE).get()))
        .hasValueSatisfying(breach -> assertThat(breach.detail()).isEqualTo("tolerance not named"));
  }

  @Test
  void degradedIsReported() {
    assertThat(rule.breach(SampleMatch.perfect().because(Verdict.DEGRADED, Cause.NONE).get()))
        .isPresent();
  }

  @Test
  void strictlyEqualIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUAL, Cause.NONE)
                    .tolerances(Tolerance.STRICT)
                    .get()))
        .isEmpty();
  }

  @Test
  void exactIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }
}

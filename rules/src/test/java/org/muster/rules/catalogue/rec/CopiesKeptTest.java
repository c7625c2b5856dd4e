package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class CopiesKeptTest {

  private final CopiesKept rule = new CopiesKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule, rule.breach(SampleMatch.extra(Verdict.DUPLICATED, Cause.TARGET_DUPLICATE).get()));
  }

  @Test
  void droppedCopyIsReported() {
    assertThat(rule.breach(SampleMatch.missing(Cause.SOURCE_DUPLICATE).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("fewer copies on the target than on the source"));
  }

  @Test
  void extraThatIsACopyIsReported() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.EXTRA, Cause.TARGET_DUPLICATE).get()))
        .isPresent();
  }

  @Test
  void oneCopyOnEachSideIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void copyMadeAfterCutoverIsFine() {
    assertThat(rule.breach(SampleMatch.extra(Verdict.DUPLICATED, Cause.AFTER_CUTOVER).get()))
        .isEmpty();
  }

  @Test
  void messageMissingAltogetherIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}

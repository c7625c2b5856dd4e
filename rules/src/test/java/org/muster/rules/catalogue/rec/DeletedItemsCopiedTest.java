package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class DeletedItemsCopiedTest {

  private final DeletedItemsCopied rule = new DeletedItemsCopied();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMatch.missing(Cause.DELETED_ON_SOURCE).get()));
  }

  @Test
  void messageOnBothSidesIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect().because(Verdict.EXACT, Cause.DELETED_ON_SOURCE).get()))
        .isEmpty();
  }

  @Test
  void otherMissingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}

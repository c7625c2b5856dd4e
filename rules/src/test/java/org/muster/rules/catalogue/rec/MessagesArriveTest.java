package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.match.Cause;

class MessagesArriveTest {

  private final MessagesArrive rule = new MessagesArrive();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get()));
  }

  @Test
  void missingWithItsFolderIsReported() {
    assertThat(rule.breach(SampleMatch.missing(Cause.FOLDER_MISSING).get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "on the source, not on the target; 48213 octets of content; its whole folder is missing"));
  }

  @Test
  void tooLargeForTheTargetIsReported() {
    assertThat(rule.breach(SampleMatch.missing(Cause.TOO_LARGE).get())).isPresent();
  }

  @Test
  void messageOnBothSidesIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void deletedByItsOwnerAfterCutoverIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.AFTER_CUTOVER).get())).isEmpty();
  }

  @Test
  void strandedIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.STRANDED).get())).isEmpty();
  }

  @Test
  void unprovenIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNPROVEN_AFTER_CUTOVER).get())).isEmpty();
  }

  @Test
  void lostSecondCopyIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.SOURCE_DUPLICATE).get())).isEmpty();
  }

  @Test
  void messageOfAWrongPairIsLeftToItsOwnRuleAndFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.WRONG_MAILBOX).get())).isEmpty();
  }
}

package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.evidence.Grade;
import org.muster.rules.settle.Grading.Facts;

class GradingTest {

  private static final Facts CLEAN = new Facts(true, 1_000, 0, 0, 0, 0, 0);

  private final Grading grading = new Grading(0.001);

  @Test
  void nothingFoundPasses() {
    assertThat(grading.of(CLEAN)).isEqualTo(Grade.PASS);
  }

  @Test
  void oneCriticalFindingFails() {
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 1, 0, 0))).isEqualTo(Grade.FAIL);
  }

  @Test
  void highFindingsAreForReviewUpToTheShare() {
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 0, 7, 1))).isEqualTo(Grade.REVIEW);
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 0, 7, 2))).isEqualTo(Grade.FAIL);
  }

  @Test
  void highFindingOfOneMailboxIsForReview() {
    assertThat(Grading.ofMailbox(new Facts(true, 1, 0, 0, 0, 1, 1))).isEqualTo(Grade.REVIEW);
  }

  @Test
  void highFindingAboutNoMailboxIsForReview() {
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 0, 1, 0))).isEqualTo(Grade.REVIEW);
  }

  @Test
  void whatNobodyCouldDecideIsForReview() {
    assertThat(grading.of(new Facts(true, 1_000, 0, 1, 0, 0, 0))).isEqualTo(Grade.REVIEW);
  }

  @Test
  void incompleteWinsOverAll() {
    assertThat(grading.of(new Facts(true, 1_000, 1, 0, 9, 9, 9))).isEqualTo(Grade.INCOMPLETE);
    assertThat(grading.of(new Facts(false, 1_000, 0, 0, 9, 9, 9))).isEqualTo(Grade.INCOMPLETE);
  }

  @Test
  void nothingPassesWhereMoreThanOneInAHundredIsSuppressed() {
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 0, 0, 0, 200, 2))).isEqualTo(Grade.PASS);
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 0, 0, 0, 200, 3))).isEqualTo(Grade.REVIEW);
    assertThat(grading.of(new Facts(true, 1_000, 0, 0, 1, 0, 0, 200, 3))).isEqualTo(Grade.FAIL);
  }

  @Test
  void mailboxPassesHoweverMuchOfItIsSuppressed() {
    assertThat(Grading.ofMailbox(new Facts(true, 1, 0, 0, 0, 0, 0, 2, 1))).isEqualTo(Grade.PASS);
  }
}

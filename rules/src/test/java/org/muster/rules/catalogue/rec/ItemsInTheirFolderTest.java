package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class ItemsInTheirFolderTest {

  private final ItemsInTheirFolder rule = new ItemsInTheirFolder();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect().because(Verdict.MOVED, Cause.UNEXPLAINED).elsewhere().get()));
  }

  @Test
  void changedMessageInAnotherFolderIsReported() {
    assertThat(rule.breach(SampleMatch.changed(LayerKind.SUBJECT).elsewhere().get())).isPresent();
  }

  @Test
  void messageInItsFolderIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void messageMovedByItsOwnerIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.MOVED, Cause.AFTER_CUTOVER)
                    .elsewhere()
                    .get()))
        .isEmpty();
  }

  @Test
  void missingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}

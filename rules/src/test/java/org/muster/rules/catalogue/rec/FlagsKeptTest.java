package org.muster.rules.catalogue.rec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class FlagsKeptTest {

  private final FlagsKept rule = new FlagsKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.perfect()
                .because(Verdict.EQUAL, Cause.NONE)
                .source(SampleItem.perfect().flags(Flag.FLAGGED).get())
                .target(SampleItem.perfect().flags(Flag.SEEN).get())
                .get()));
  }

  @Test
  void readMarkAddedWithoutProofIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EXACT, Cause.UNPROVEN_AFTER_CUTOVER)
                    .target(SampleItem.perfect().flags(Flag.SEEN).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("lost: none; added: seen"));
  }

  @Test
  void flagLostAfterCutoverIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EXACT, Cause.AFTER_CUTOVER)
                    .source(SampleItem.perfect().flags(Flag.SEEN).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("lost: seen; added: none"));
  }

  @Test
  void flagsOfAChangedMessageAreReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().flags(Flag.SEEN, Flag.ANSWERED).get())
                    .get()))
        .hasValueSatisfying(
            breach -> assertThat(breach.detail()).isEqualTo("lost: seen answered; added: none"));
  }

  @Test
  void sameFlagsAreFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .source(SampleItem.perfect().flags(Flag.SEEN).get())
                    .target(SampleItem.perfect().flags(Flag.SEEN).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void readMarkAddedAfterCutoverIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.perfect()
                    .because(Verdict.EQUAL, Cause.AFTER_CUTOVER)
                    .target(SampleItem.perfect().flags(Flag.SEEN).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void missingMessageIsFine() {
    assertThat(rule.breach(SampleMatch.missing(Cause.UNEXPLAINED).get())).isEmpty();
  }
}

package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class TextKeptTest {

  private final TextKept rule = new TextKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.TEXT)
                .source(SampleItem.perfect().text(SampleItem.text("one", "s1", 1204, 0)).get())
                .target(SampleItem.perfect().text(SampleItem.text("two", "s2", 1180, 0)).get())
                .get()));
  }

  @Test
  void lostTextIsReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().text(SampleItem.text("one", "s1", 1204, 0)).get())
                    .target(SampleItem.perfect().text().get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo("characters of text: 1204 on the source, none on the target"));
  }

  @Test
  void wrongCharactersWithoutQuestionMarksAreReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().text(SampleItem.text("one", "s", 10, 0)).get())
                    .target(SampleItem.perfect().text(SampleItem.text("two", "s", 10, 0)).get())
                    .get()))
        .isPresent();
  }

  @Test
  void sameTextIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void lostCharactersAreLeftToTheirOwnRuleAndFine() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().text(SampleItem.text("one", "s", 10, 0)).get())
                    .target(SampleItem.perfect().text(SampleItem.text("two", "s", 10, 4)).get())
                    .get()))
        .isEmpty();
  }
}

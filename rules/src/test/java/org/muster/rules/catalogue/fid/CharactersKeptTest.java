package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class CharactersKeptTest {

  private final CharactersKept rule = new CharactersKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(
        rule,
        rule.breach(
            SampleMatch.changed(LayerKind.TEXT)
                .source(SampleItem.perfect().text(SampleItem.text("one", "s", 10, 1)).get())
                .target(SampleItem.perfect().text(SampleItem.text("two", "s", 10, 5)).get())
                .get()));
  }

  @Test
  void charactersLostInASecondRepresentationAreReported() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(
                        SampleItem.perfect()
                            .text(
                                SampleItem.text("html", "h", 90, 0),
                                SampleItem.text("one", "s", 10, 0))
                            .get())
                    .target(SampleItem.perfect().text(SampleItem.text("two", "s", 10, 2)).get())
                    .get()))
        .hasValueSatisfying(
            breach ->
                assertThat(breach.detail())
                    .isEqualTo(
                        "characters that became question marks or replacement characters: 2"));
  }

  @Test
  void sameTextIsFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void otherTextOfAnotherShapeIsFine() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().text(SampleItem.text("one", "s1", 10, 0)).get())
                    .target(SampleItem.perfect().text(SampleItem.text("two", "s2", 10, 4)).get())
                    .get()))
        .isEmpty();
  }

  @Test
  void fewerQuestionMarksAreFine() {
    assertThat(
            rule.breach(
                SampleMatch.changed(LayerKind.TEXT)
                    .source(SampleItem.perfect().text(SampleItem.text("one", "s", 10, 3)).get())
                    .target(SampleItem.perfect().text(SampleItem.text("two", "s", 10, 1)).get())
                    .get()))
        .isEmpty();
  }
}

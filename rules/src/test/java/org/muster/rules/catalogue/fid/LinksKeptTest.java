package org.muster.rules.catalogue.fid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.muster.rules.catalogue.PageExample;
import org.muster.rules.catalogue.SampleMatch;
import org.muster.rules.mail.LayerKind;

class LinksKeptTest {

  private final LinksKept rule = new LinksKept();

  @Test
  void exampleOfThePageIsReported() {
    PageExample.assertShows(rule, rule.breach(SampleMatch.changed(LayerKind.LINKS).get()));
  }

  @Test
  void sameLinksAreFine() {
    assertThat(rule.breach(SampleMatch.perfect().get())).isEmpty();
  }

  @Test
  void changedTextIsFine() {
    assertThat(rule.breach(SampleMatch.changed(LayerKind.TEXT).get())).isEmpty();
  }
}

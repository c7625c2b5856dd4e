package org.muster.reports.view.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MarkupTest {

  @Test
  void textCannotLeaveItsPlace() {
    assertThat(Markup.of("<td title=\"{}\">{}</td>", "\"'", "<script>&amp;").html())
        .isEqualTo("<td title=\"&quot;&#39;\">&lt;script&gt;&amp;amp;</td>");
  }

  @Test
  void hiddenCharactersAreWrittenOut() {
    assertThat(Markup.of("{}", "\0\u202e").html()).isEqualTo("\\u0000\\u202E");
  }

  @Test
  void valueThatLooksLikeATemplateIsNotFilled() {
    assertThat(Markup.of("{} {}", "{}", "x").html()).isEqualTo("{} x");
  }

  @Test
  void markupIsFilledAsItIs() {
    assertThat(Markup.of("<p>{}</p>", Markup.of("<b>{}</b>", "&")).html())
        .isEqualTo("<p><b>&amp;</b></p>");
  }

  @Test
  void everyValueNeedsItsPlace() {
    assertThatIllegalArgumentException().isThrownBy(() -> Markup.of("{}", "a", "b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Markup.of("{} {}", "a"));
  }
}

package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.LINKS;
import static org.muster.rules.mail.LayerKind.TEXT;
import static org.muster.rules.mail.Tolerance.HTML_MARKUP;
import static org.muster.rules.mail.Tolerance.STRICT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Tolerance;

class HtmlLayerTest {

  private static final Eml PERFECT = Eml.perfect();

  private static Eml html(String html) {
    return PERFECT.body("text/html; charset=utf-8", html);
  }

  private static final Eml PLAIN =
      html("<p>Caf\u00C3\u00A9 at <a href=\"http://x.example/a?b=1&c=2\">5 &lt; 6</a></p>");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><head><title>T</title><style>p > a {}</style></head><body><P class=x>Caf&eacute; at "
            + "<A title='>' HREF='http://x.example/a?b=1&amp;c=2'>5 &#60; 6</A></body></html>",
        "<!-- a > b --><p>Caf&#xE9;\nat<br>&nbsp;<a\nhref=http://x.example/a?b=1&c=2 >5 &lt 6</a><o:p></o:p>",
        "<![if !mso]><!---><p>Caf&eacute at <script>if (a</b) '</p>'</script><a href=\" http://x.example/a?b=1&#38;c=2\">5 < 6",
      })
  void markupRoundTheSameTextIsTolerated(String rewritten) {
    assertThat(agreement(TEXT, PLAIN, html(rewritten))).contains(HTML_MARKUP);
    assertThat(agreement(LINKS, PLAIN, html(rewritten))).contains(STRICT);
  }

  @Test
  void htmlWithoutTextIsNoEmptyBody() {
    Eml one = PERFECT.body("text/html", "<img src=a>\n");
    assertThat(Digesting.of(one).layers().text()).hasSize(1);
    assertThat(Digesting.of(one).layers().text())
        .isNotEqualTo(Digesting.of(PERFECT.body("text/html", "<img src=b>\n")).layers().text());
    assertThat(Digesting.of(PERFECT.body("text/html", "<p></p>\n")).layers().text()).isEmpty();
  }

  @Test
  void wordInMarkupIsAnotherText() {
    assertThat(agreement(TEXT, html("<p>at 10</p>"), html("<p>at 11</p>"))).isEmpty();
    assertThat(agreement(TEXT, html("<p>a</p><!-- b -->c"), html("<p>a</p>b"))).isEmpty();
    assertThat(agreement(TEXT, html("<!---> a <!-- x -->"), html("<!---> b <!-- x -->"))).isEmpty();
  }

  @Test
  void linkTargetIsSeenApartFromText() {
    Eml other =
        html("<p>Caf\u00C3\u00A9 at <a href=\"http://x.example/a?b=1&c=3\">5 &lt; 6</a></p>");
    assertThat(agreement(TEXT, PLAIN, other)).contains(HTML_MARKUP);
    assertThat(agreement(LINKS, PLAIN, other)).isEmpty();
  }

  @Test
  void linksAreASet() {
    Eml once = html("<a href=b>1</a><a href=a>2</a>");
    assertThat(agreement(LINKS, once, html("<area href=a>1<a name=x href='b'>2</a><a href=a>")))
        .contains(STRICT);
  }

  @Test
  void markupThatIsCutOffIsNotGuessedAt() {
    assertThat(agreement(TEXT, html("a<b title=\"x"), html("a<b title=\"y"))).isEmpty();
  }

  @Test
  void representationsOfOneBodyAreKeptApart() {
    String plain = "Content-Type: text/plain\n\nHello  Ben\n";
    String html = "Content-Type: text/html\n\n<b>Hello</b> Ben\n";
    Eml both = PERFECT.multipart("multipart/alternative", plain, html);
    assertThat(Digesting.of(both).layers().text()).hasSize(2);
    assertThat(Digesting.of(both).layers().attachments().count()).isZero();
    assertThat(agreement(TEXT, html("Hello Ben"), both)).isPresent();
    assertThat(agreement(TEXT, PERFECT.body("text/plain", "Hello Ben"), both)).isPresent();
  }

  @Test
  void enrichedTextIsMarkup() {
    Eml enriched = PERFECT.body("text/enriched", "<bold>a <<b</bold><param>red</param> c");
    assertThat(agreement(TEXT, enriched, html("a &lt;b c"))).contains(HTML_MARKUP);
    assertThat(agreement(TEXT, enriched, html("a &lt;b d"))).isEmpty();
  }

  @Test
  void secondTextIsAnAttachmentThatMayBecomeText() {
    Eml two = PERFECT.multipart("multipart/mixed", "\none", "\ntwo");
    assertThat(Digesting.of(two).layers().attachments().leaves()).hasSize(1);
    assertThat(Digesting.of(two).layers().attachments().leaves().get(0).content().forms())
        .last()
        .extracting("tolerance")
        .isIn(Tolerance.ATT_EOL, Tolerance.TEXT_PARTS);
  }
}

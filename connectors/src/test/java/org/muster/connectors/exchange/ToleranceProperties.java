package org.muster.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Verdict;

/** Each tolerance covers its own change of any message, and no other change beside it. */
class ToleranceProperties {

  private static final int TRIES = 60;

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .ofMinLength(1)
        .ofMaxLength(9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(list -> String.join(" ", list));
  }

  @Property(tries = TRIES)
  void htmlMadeOfPlainText(@ForAll("words") String text, @ForAll("words") String other) {
    Mail source = Mail.of(Mail.plain(text));
    tolerated(source, Mail.of(Mail.alternative(text, text)), Tolerance.BODY_REP);
    assumeThat(skeleton(other)).isNotEqualTo(skeleton(text));
    found(source, Mail.of(Mail.alternative(text, other)), LayerKind.TEXT);
    found(source, Mail.of(Mail.alternative(other, text)), LayerKind.TEXT);
  }

  @Property(tries = TRIES)
  void plainTextMadeOfHtml(@ForAll("words") String text, @ForAll("words") String other) {
    assumeThat(skeleton(other)).isNotEqualTo(skeleton(text));
    Mail source = Mail.of(Mail.html(text));
    tolerated(source, Mail.of(Mail.alternative(other, text)), Tolerance.PLAIN_ADDED);
    found(source, Mail.of(Mail.alternative(text, other)), LayerKind.TEXT);
    found(source, Mail.of(Mail.plain(other)), LayerKind.TEXT);
  }

  @Property(tries = TRIES)
  void plainTextReplacedByOneMadeOfHtml(
      @ForAll("words") String text, @ForAll("words") String other) {
    assumeThat(skeleton(other)).isNotEqualTo(skeleton(text));
    Outcome outcome =
        judged(Mail.of(Mail.alternative(text, text)), Mail.of(Mail.alternative(other, text)));
    assertThat(outcome.verdict()).isEqualTo(Verdict.DEGRADED);
    assertThat(outcome.tolerances()).contains(Tolerance.PLAIN_REMADE);
    found(
        Mail.of(Mail.alternative(text, text)),
        Mail.of(Mail.alternative(text, other)),
        LayerKind.TEXT);
  }

  @Property(tries = TRIES)
  void textsThatChangePlaces(
      @ForAll("words") String one, @ForAll("words") String two, @ForAll("words") String other) {
    assumeThat(List.of(skeleton(one), skeleton(two), skeleton(other))).doesNotHaveDuplicates();
    Mail source = Mail.of(Mail.plain(one), Mail.plain(two));
    tolerated(source, Mail.of(Mail.plain(two), Mail.attached(one)), Tolerance.TEXT_PARTS);
    assertThat(judged(source, Mail.of(Mail.plain(two), Mail.attached(other))).verdict())
        .isEqualTo(Verdict.CHANGED);
    assertThat(judged(source, Mail.of(Mail.plain(other), Mail.attached(one))).verdict())
        .isEqualTo(Verdict.CHANGED);
    assertThat(judged(source, Mail.of(Mail.plain(two))).verdict()).isEqualTo(Verdict.CHANGED);
  }

  @Property(tries = TRIES)
  void partsWithoutContent(@ForAll("words") String text, @ForAll("words") String file) {
    Mail bare = Mail.of(Mail.plain(text));
    Mail empty = Mail.of(Mail.plain(text), Mail.binary(""));
    tolerated(bare, empty, Tolerance.EMPTY_PART);
    tolerated(empty, bare, Tolerance.EMPTY_PART);
    found(bare, Mail.of(Mail.plain(text), Mail.binary(file)), LayerKind.ATTACHMENTS);
    found(Mail.of(Mail.plain(text), Mail.binary(file)), empty, LayerKind.ATTACHMENTS);
  }

  @Property(tries = TRIES)
  void strayOctetsAndMailboxLines(@ForAll("words") String text, @ForAll("words") String file) {
    Mail clean = Mail.of(Mail.plain(text), Mail.binary(file));
    tolerated(
        clean.after("From anna@example.org Mon Jan 12 10:00:00 2009"), clean, Tolerance.STRAYS);
    tolerated(Mail.of(Mail.plain(text), Mail.dirty(file)), clean, Tolerance.STRAYS);
    Mail broken = clean.after("From anna@example.org Mon Jan 12 10:00:00 2009", "no field " + text);
    found(broken, clean, LayerKind.METADATA);
  }

  @Property(tries = TRIES)
  void datesMadeUp(@ForAll("words") String text, @ForAll("words") String subject) {
    Mail source = Mail.of(Mail.plain(text)).with("Subject", subject);
    Mail dated = source.with("Date", "Mon, 23 Nov 2026 01:03:31 +0000");
    tolerated(source.without("Date"), dated, Tolerance.DATE_SYNTH);
    tolerated(source.with("Date", subject), dated, Tolerance.DATE_SYNTH);
    tolerated(
        source.without("Date").without("Message-ID"),
        dated.without("Message-ID"),
        Tolerance.DATE_SYNTH);
    found(source, dated, LayerKind.DATE);
    found(dated, source.without("Date"), LayerKind.DATE);
  }

  @Property(tries = TRIES)
  void datesMadeUpWithin(@ForAll("words") String text, @ForAll("words") String other) {
    Mail inner = Mail.of(Mail.plain(text));
    Mail dated = inner.with("Date", "Mon, 23 Nov 2026 01:03:31 +0000");
    Mail source = Mail.of(Mail.plain(text), Mail.embedded(inner.without("Date")));
    tolerated(source, Mail.of(Mail.plain(text), Mail.embedded(dated)), Tolerance.NESTED_DATED);
    found(
        Mail.of(Mail.plain(text), Mail.embedded(inner)),
        Mail.of(Mail.plain(text), Mail.embedded(dated)),
        LayerKind.ATTACHMENTS);
    found(Mail.of(Mail.plain(text), Mail.embedded(dated)), source, LayerKind.ATTACHMENTS);
    assumeThat(skeleton(other)).isNotEqualTo(skeleton(text));
    Mail changed = Mail.of(Mail.plain(other)).with("Date", "Mon, 23 Nov 2026 01:03:31 +0000");
    found(source, Mail.of(Mail.plain(text), Mail.embedded(changed)), LayerKind.ATTACHMENTS);
  }

  @Property(tries = TRIES)
  void subjectsCut(@ForAll("words") String words) {
    String subject = "x".repeat(250) + words + words + words + "end";
    Mail source = Mail.of(Mail.plain("text")).with("Subject", subject);
    Outcome cut = judged(source, source.with("Subject", subject.substring(0, 255)));
    assertThat(cut.verdict()).isEqualTo(Verdict.DEGRADED);
    assertThat(cut.tolerances()).contains(Tolerance.SUBJ_CUT);
    found(source, source.with("Subject", subject.substring(0, 200)), LayerKind.SUBJECT);
    found(source, source.with("Subject", "y" + subject.substring(1, 255)), LayerKind.SUBJECT);
  }

  @Property(tries = TRIES)
  void markupWrittenAnew(@ForAll("words") String text, @ForAll("words") String other) {
    Mail source = Mail.of(Mail.html(text));
    String remade = "</p><div class=a><!-- " + other + " --><b>" + text + "</b></div><p>";
    tolerated(source, Mail.of(Mail.html(remade)), Tolerance.HTML_MARKUP);
    found(source, Mail.of(Mail.html(remade + other)), LayerKind.TEXT);
    found(source, Mail.of(Mail.html("<a href=x>" + text + "</a>")), LayerKind.LINKS);
  }

  @Property(tries = TRIES)
  void embeddedMessagesWrittenAnew(@ForAll("words") String text, @ForAll("words") String other) {
    Mail source = Mail.of(Mail.plain(text), Mail.embedded(Mail.of(Mail.plain(text))));
    Mail remade = Mail.of(Mail.alternative(text, text)).with("Importance", "Normal");
    tolerated(source, Mail.of(Mail.plain(text), Mail.embedded(remade)), Tolerance.NESTED_REMADE);
    assumeThat(skeleton(other)).isNotEqualTo(skeleton(text));
    Mail changed = remade.with("Subject", "x" + other);
    found(source, Mail.of(Mail.plain(text), Mail.embedded(changed)), LayerKind.ATTACHMENTS);
  }

  @Property(tries = TRIES)
  void referencesCut(@ForAll("words") String words) {
    String kept = "<1@example.org> ".repeat(100);
    Mail source = Mail.of(Mail.plain(words)).with("References", kept + "<" + skeleton(words) + ">");
    Outcome cut = judged(source, source.with("References", kept));
    assertThat(cut.verdict()).isEqualTo(Verdict.DEGRADED);
    assertThat(cut.tolerances()).contains(Tolerance.REF_CUT);
    found(source, source.with("References", kept.substring(16)), LayerKind.METADATA);
  }

  private static Outcome judged(Mail source, Mail target) {
    return Judging.of(source.text(), target.text());
  }

  private static void tolerated(Mail source, Mail target, Tolerance tolerance) {
    Outcome outcome = judged(source, target);
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).contains(tolerance);
  }

  private static void found(Mail source, Mail target, LayerKind layer) {
    Outcome outcome = judged(source, target);
    assertThat(outcome.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(outcome.differing()).contains(layer);
  }

  private static String skeleton(String text) {
    return text.replace(" ", "");
  }
}

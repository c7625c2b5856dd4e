package org.muster.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Verdict;
import org.muster.rules.settle.Profile;

/** A winmail.dat is compared by what it holds, and is undecided where that cannot be read. */
class WinmailTest {

  private static final String PLAIN = Mail.plain("Clinic on Monday");
  private static final String BOTH =
      Mail.alternative("Clinic on Monday", "Clinic on <a href=\"http://a.example/\">Monday</a>");

  private static Winmail rich() {
    return new Winmail()
        .named("acceptlanguage")
        .octets(Winmail.HTML, "<p>Clinic on <a href='http://a.example/'>Monday</a>")
        .value(Winmail.CODE_PAGE, 28591)
        .message();
  }

  private static Mail source(Winmail winmail) {
    return Mail.of(PLAIN, winmail.part());
  }

  @Test
  void textAndAttachmentsAreThoseOfTheMessage() {
    Outcome outcome =
        judged(source(rich().attachment("list.pdf", "%PDF")), Mail.of(BOTH, Mail.binary("%PDF")));
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.verdict()).isEqualTo(Verdict.EQUIVALENT);
    assertThat(outcome.tolerances()).contains(Tolerance.TNEF);
  }

  @Test
  void lossOfAnAttachmentInItIsFound() {
    Mail source = source(rich().attachment("a.pdf", "one").attachment("b.pdf", "two"));
    found(source, Mail.of(BOTH, Mail.binary("one")), LayerKind.ATTACHMENTS);
    found(source, Mail.of(BOTH, Mail.binary("one"), Mail.binary("twO")), LayerKind.ATTACHMENTS);
    assertThat(judgedByRules(source, Mail.of(BOTH, Mail.binary("one"))))
        .contains("FID-001", "FID-002");
  }

  @Test
  void oneChangedAttachmentIsNoOtherCount() {
    Mail source = source(rich().attachment("a.pdf", "one"));
    assertThat(judgedByRules(source, Mail.of(BOTH, Mail.binary("two"))))
        .contains("FID-001")
        .doesNotContain("FID-002");
  }

  @Test
  void otherTextOrLinkIsFound() {
    Mail source = source(rich());
    found(
        source, Mail.of(Mail.alternative("Clinic on Monday", "Clinic on Friday")), LayerKind.TEXT);
    found(source, Mail.of(BOTH.replace("http://a.example/", "http://b.example/")), LayerKind.LINKS);
  }

  @Test
  void unicodeTextCountsWhereTheMessageHasNone() {
    Winmail winmail = new Winmail().unicode(Winmail.TEXT, "Caf\u00E9").message();
    Mail source = Mail.of(winmail.part());
    assertThat(judged(source, Mail.of(plainUtf8("Caf\u00C3\u00A9"))).verdict())
        .isEqualTo(Verdict.EQUIVALENT);
    found(source, Mail.of(plainUtf8("Cafe")), LayerKind.TEXT);
  }

  private static String plainUtf8(String octets) {
    return Mail.plain(octets).replace("text/plain", "text/plain; charset=utf-8");
  }

  @Test
  void containerThatTheTargetKeptMustBeTheSame() {
    Mail source = source(rich().attachment("a.pdf", "one"));
    String other = rich().attachment("a.pdf", "one").octets();
    assertThat(judged(source, source).verdict()).isEqualTo(Verdict.EQUAL);
    assertThat(judged(source, Mail.of(PLAIN, Winmail.part(other + "\0"))).verdict())
        .isEqualTo(Verdict.INDETERMINATE);
    Mail altered = source(rich().named("x").message().attachment("a.pdf", "one"));
    found(source, altered, LayerKind.ATTACHMENTS);
  }

  @Test
  void systemsThatKeepOctetsMustKeepIt() {
    Mail source = source(rich().attachment("a.pdf", "one"));
    Mail opened = Mail.of(BOTH, Mail.binary("one"));
    assertThat(Judged.of(Profile.IMAP_IMAP, source.text(), opened.text()).verdict())
        .isEqualTo(Verdict.CHANGED);
    Mail broken = Mail.of(PLAIN, Winmail.part(rich().octets() + "x"));
    assertThat(Judged.of(Profile.IMAP_IMAP, source(rich()).text(), broken.text()).verdict())
        .isEqualTo(Verdict.CHANGED);
    Mail traced = broken.with("X-Trace", "1");
    assertThat(Judged.of(Profile.IMAP_IMAP, broken.text(), traced.text()).verdict())
        .isEqualTo(Verdict.EQUAL);
  }

  @Test
  void embeddedMessageIsUndecidedWhateverTheTargetShows() {
    Mail source = source(rich().embedded(rich()));
    undecided(source, Mail.of(BOTH));
    undecided(source, Mail.of(BOTH, Mail.embedded(Mail.of(BOTH))));
    assertThat(judgedByRules(source, Mail.of(BOTH))).contains("FID-015").doesNotContain("FID-001");
  }

  @ParameterizedTest
  @ValueSource(strings = {"note.eml", "page.HTML", "visit.ics", "anna.vcf"})
  void attachmentThatServersWriteAnewIsUndecided(String name) {
    undecided(source(rich().attachment(name, "one")), Mail.of(BOTH, Mail.binary("one")));
  }

  @Test
  void meetingIsUndecided() {
    Winmail meeting =
        rich().unicode(Winmail.MESSAGE_CLASS, "IPM.Schedule.Meeting.Request").message();
    undecided(source(meeting), Mail.of(BOTH));
  }

  @Test
  void richTextIsEqualByThePlainTextBesideIt() {
    Mail source = source(new Winmail().octets(Winmail.RTF, "LZFu").message());
    Mail remade = Mail.of(Mail.alternative("Clinic on Monday", "Clinic on Monday"));
    assertThat(judged(source, remade).verdict()).isEqualTo(Verdict.EQUIVALENT);
    undecided(source, Mail.of(BOTH));
    undecided(source, Mail.of(Mail.alternative("Clinic on Friday", "Clinic on Friday")));
    undecided(Mail.of(new Winmail().octets(Winmail.RTF, "LZFu").message().part()), remade);
  }

  @Test
  void whatItCannotHoldIsFoundAllTheSame() {
    Mail source = source(rich().embedded(rich()));
    Mail target = Mail.of(BOTH).with("To", "carl@example.net");
    found(source, target, LayerKind.TO);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 40, 100})
  void cutOffIsUndecidedOrKept(int octets) {
    String whole = rich().attachment("a.pdf", "one").octets();
    Mail source = Mail.of(PLAIN, Winmail.part(whole.substring(0, whole.length() - octets)));
    undecided(source, Mail.of(BOTH, Mail.binary("one")));
    assertThat(judged(source, source.with("X-Trace", "1")).verdict()).isEqualTo(Verdict.EQUAL);
  }

  @Test
  void encryptedAttachmentInItIsProtectedContent() {
    Mail source =
        source(
            rich()
                .octets(Winmail.MEDIA_TYPE, "application/pkcs7-mime")
                .attachment("smime.p7m", "cipher"));
    String blob = Mail.binary("cipher").replace("octet-stream", "pkcs7-mime");
    assertThat(judged(source, Mail.of(BOTH, blob)).verdict()).isEqualTo(Verdict.EQUIVALENT);
    String other = Mail.binary("Cipher").replace("octet-stream", "pkcs7-mime");
    found(source, Mail.of(BOTH, other), LayerKind.PROTECTED);
  }

  @Test
  void nameSaysNothing() {
    Mail source = source(rich());
    Mail renamed =
        Mail.of(PLAIN, rich().part().replace("ms-tnef; name=winmail.dat", "octet-stream"));
    assertThat(judged(source, renamed).verdict()).isEqualTo(Verdict.EQUAL);
    Mail empty = Mail.of(PLAIN, Winmail.part("no TNEF"));
    found(empty, Mail.of(PLAIN), LayerKind.ATTACHMENTS);
  }

  @Test
  void withinAnEmbeddedMessageItStaysClosed() {
    Mail source = Mail.of(PLAIN, Mail.embedded(source(rich())));
    ItemDigest item = Judging.digest(source.text());
    assertThat(item.noted()).contains(Tolerance.UNOPENED);
    undecided(source, Mail.of(PLAIN, Mail.embedded(Mail.of(BOTH))));
  }

  private static Outcome judged(Mail source, Mail target) {
    return Judging.of(source.text(), target.text());
  }

  private static Set<String> judgedByRules(Mail source, Mail target) {
    return Judged.of(Profile.EXCHANGE_2007_MIME, source.text(), target.text()).rules();
  }

  private static void undecided(Mail source, Mail target) {
    assertThat(judged(source, target).verdict()).isEqualTo(Verdict.INDETERMINATE);
  }

  private static void found(Mail source, Mail target, LayerKind layer) {
    Outcome outcome = judged(source, target);
    assertThat(outcome.verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(outcome.differing()).contains(layer);
  }
}

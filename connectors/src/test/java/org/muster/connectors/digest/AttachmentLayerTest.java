package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.agreement;
import static org.muster.rules.mail.LayerKind.ATTACHMENTS;
import static org.muster.rules.mail.LayerKind.LINKS;
import static org.muster.rules.mail.LayerKind.METADATA;
import static org.muster.rules.mail.LayerKind.TEXT;
import static org.muster.rules.mail.Tolerance.ATT_EOL;
import static org.muster.rules.mail.Tolerance.NESTED;
import static org.muster.rules.mail.Tolerance.NESTED_REMADE;
import static org.muster.rules.mail.Tolerance.STRAYS;
import static org.muster.rules.mail.Tolerance.STRICT;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Leaf;

class AttachmentLayerTest {

  private static final Eml PERFECT = Eml.perfect();
  private static final String BASE64 = "Content-Transfer-Encoding: base64\n\n";
  private static final String PDF = "Content-Type: application/pdf\n" + BASE64;

  @Test
  void octetsAreComparedDecoded() {
    Eml base64 = PERFECT.attached(PDF + "JVBERi0x\nLjQK");
    Eml quoted =
        PERFECT.attached(
            """
            Content-Type: application/octet-stream; name="x"
            Content-Disposition: inline; filename*=utf-8''y
            Content-Transfer-Encoding: quoted-printable

            =25PDF-1.4=0A=""");
    assertThat(agreement(ATTACHMENTS, base64, quoted)).contains(STRICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JVBERi0xLjQL", "JVBERi0xLjQ=", "JVBERi0xLjQKCg==", "jVBERi0xLjQK"})
  void oneOctetIsAnotherAttachment(String other) {
    assertThat(
            agreement(
                ATTACHMENTS, PERFECT.attached(PDF + "JVBERi0xLjQK"), PERFECT.attached(PDF + other)))
        .isEmpty();
  }

  @Test
  void oddOctetsInBase64AreIgnoredButNotForgotten() {
    Eml clean = PERFECT.attached(PDF + "JVBERi0xLjQK");
    Eml odd = PERFECT.attached(PDF + "JVBE*Ri0xLjQK");
    assertThat(agreement(ATTACHMENTS, clean, odd)).contains(STRICT);
    assertThat(agreement(METADATA, clean, odd)).contains(STRAYS);
    assertThat(agreement(METADATA, odd, PERFECT.attached(PDF + "JVBE#Ri0xLjQK"))).contains(STRAYS);
    assertThat(agreement(METADATA, clean, PERFECT.attached(PDF + "JVBERi0xLjQKA")))
        .contains(STRAYS);
  }

  @Test
  void lineEndsOfATextFileMayChange() {
    String text = "Content-Type: text/csv\nContent-Disposition: attachment\n";
    Eml lf = PERFECT.attached(text + BASE64 + "YSxiCmMsZAo=");
    Eml crlf = PERFECT.attached(text + "\na,b\nc,d");
    assertThat(agreement(ATTACHMENTS, lf, crlf)).contains(ATT_EOL);
    assertThat(agreement(ATTACHMENTS, lf, PERFECT.attached(text + "\na,b\nc,e"))).isEmpty();
  }

  @Test
  void attachmentsAreAMultiset() {
    String one = PDF + "AAAA";
    String two = PDF + "AAAB";
    Eml source = PERFECT.multipart("multipart/mixed", one, two, one);
    assertThat(
            agreement(ATTACHMENTS, source, PERFECT.multipart("multipart/related", two, one, one)))
        .contains(STRICT);
    assertThat(agreement(ATTACHMENTS, source, PERFECT.multipart("multipart/mixed", one, two)))
        .isEmpty();
  }

  @Test
  void manyAttachmentsAreKeptAsOneDigest() {
    Attachments many =
        Digesting.of(PERFECT.multipart("multipart/mixed", parts(65))).layers().attachments();
    assertThat(many.count()).isEqualTo(65);
    assertThat(many.leaves()).isEmpty();
    Attachments fewer =
        Digesting.of(PERFECT.multipart("multipart/mixed", parts(64))).layers().attachments();
    assertThat(fewer.leaves()).hasSize(64);
    assertThat(fewer.multiset()).isNotEqualTo(many.multiset());
  }

  private static String[] parts(int n) {
    return IntStream.range(0, n).mapToObj(i -> PDF + "AA%02d".formatted(i)).toArray(String[]::new);
  }

  @Test
  void sizeClassIsTheLengthInBits() {
    Leaf leaf =
        Digesting.of(PERFECT.attached(PDF + "JVBERi0x")).layers().attachments().leaves().get(0);
    assertThat(leaf.sizeClass()).isEqualTo(3);
    assertThat(
            Digesting.of(PERFECT.attached(PDF)).layers().attachments().leaves().get(0).sizeClass())
        .isZero();
  }

  @Test
  void tnefIsKeptAsItIs() {
    String tnef = "Content-Type: application/ms-tnef; name=winmail.dat\n" + BASE64;
    Eml message = PERFECT.attached(tnef + "eJ8+IgEA");
    assertThat(agreement(ATTACHMENTS, message, message)).contains(STRICT);
    assertThat(agreement(ATTACHMENTS, message, PERFECT.attached(tnef + "eJ8+IgEB"))).isEmpty();
  }

  @Test
  void linkInAnAttachedPageCounts() {
    String page = "Content-Type: text/html\nContent-Disposition: attachment\n\n<a href=%s>x</a>";
    assertThat(
            agreement(
                LINKS,
                PERFECT.attached(page.formatted("a")),
                PERFECT.attached(page.formatted("b"))))
        .isEmpty();
  }

  private static Eml nested(Eml inner) {
    return PERFECT.attached("Content-Type: message/rfc822\n\n" + inner.text());
  }

  @Test
  void embeddedMessageIsComparedAsAMessage() {
    Eml rewritten =
        PERFECT
            .with("Received", "by x")
            .with("From", "<anna@example.org>")
            .body(
                "text/plain; charset=utf-8",
                "base64",
                "RGVhciBCZW4sIHRoZSBjbGluaWMgaXMgb24gTW9uZGF5IGF0IDEwLiBBbm5h");
    assertThat(agreement(ATTACHMENTS, nested(PERFECT), nested(rewritten))).contains(NESTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"From", "To", "Cc", "Subject", "Date"})
  void eachFieldOfAnEmbeddedMessageCounts(String field) {
    Eml other = PERFECT.with(field, "Tue, 13 Jan 2009 10:00:00 +0000 <eve@example.org>");
    assertThat(agreement(ATTACHMENTS, nested(PERFECT), nested(other))).isEmpty();
  }

  @Test
  void contentOfAnEmbeddedMessageCounts() {
    Eml attached = PERFECT.attached(PDF + "AAAA");
    assertThat(agreement(ATTACHMENTS, nested(attached), nested(PERFECT.attached(PDF + "AAAB"))))
        .isEmpty();
    assertThat(agreement(ATTACHMENTS, nested(PERFECT), nested(PERFECT.body("text/plain", "Hi\n"))))
        .isEmpty();
    Eml link = PERFECT.body("text/html", "<a href=a>x</a>");
    assertThat(
            agreement(
                ATTACHMENTS, nested(link), nested(PERFECT.body("text/html", "<a href=b>x</a>"))))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Message-ID", "Bcc", "Reply-To", "References", "Sensitivity"})
  void whatOnlyARemadeMessageLosesIsNoOrdinaryTolerance(String field) {
    Eml one = PERFECT.with(field, "<eve@example.org>");
    Eml other = PERFECT.with(field, "Private");
    assertThat(agreement(ATTACHMENTS, nested(one), nested(other))).contains(NESTED_REMADE);
  }

  @Test
  void everyRepresentationAndMarkUpOfAnEmbeddedMessageCount() {
    String plain = "Content-Type: text/plain\n\npay %s\n";
    String html = "Content-Type: text/html\n\n<p>pay<img src=%s></p>\n";
    Eml sent = alternative(plain.formatted(100), html.formatted("a"));
    Eml otherText = alternative(plain.formatted(900), html.formatted("a"));
    assertThat(agreement(ATTACHMENTS, nested(sent), nested(otherText))).contains(NESTED_REMADE);
    Eml otherImage = alternative(plain.formatted(100), html.formatted("b"));
    assertThat(agreement(ATTACHMENTS, nested(sent), nested(otherImage))).contains(NESTED_REMADE);
    Eml relayed = sent.with("Received", "by x");
    assertThat(agreement(ATTACHMENTS, nested(sent), nested(relayed))).contains(NESTED);
  }

  private static Eml alternative(String... parts) {
    return PERFECT.body(
        "multipart/alternative; boundary=i", "--i\n" + String.join("\n--i\n", parts) + "\n--i--\n");
  }

  @Test
  void parametersOfAnExternalBodyAreItsContent() {
    String body = "Content-Type: message/external-body; access-type=URL; URL=\"%s\"\n\n";
    Eml one = PERFECT.attached(body.formatted("http://example.org/a"));
    Eml other = PERFECT.attached(body.formatted("http://example.org/b"));
    assertThat(agreement(METADATA, one, other)).isEmpty();
  }

  @Test
  void multipartWithoutItsBoundaryIsText() {
    Eml one = PERFECT.body("multipart/mixed; boundary=b", "--c\n\nat 10\n--c--\n");
    Eml other = PERFECT.body("multipart/mixed; boundary=b", "--c\n\nat 11\n--c--\n");
    assertThat(Digesting.of(one).layers().text()).hasSize(1);
    assertThat(agreement(TEXT, one, other)).isEmpty();
  }
}

package org.muster.connectors.ews.standin.mime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegeneratedMimeTest {

  private static final Instant RECEIVED = Instant.parse("2009-02-14T18:00:00Z");

  private static final String HEADER =
      """
      Received: from relay.example by mail.hospital.example; Sat, 14 Feb 2009 18:00:00 +0000
      X-Ward: seven
      Importance: high
      Subject: =?iso-8859-1?q?R=E9sultats?=
      From: Ben Baker <ben@surgery.example>
      To: =?utf-8?b?w4VzYQ==?= <asa@hospital.example>, Carl <carl@hospital.example>
      Date: Sat, 14 Feb 2009 18:59:58 +0100
      Message-ID: <one@surgery.example>
      MIME-Version: 1.0
      """;

  private static String given(Mime form, String message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] octets = crlf(message).getBytes(StandardCharsets.UTF_8);
    form.prepare(new StoredMime(octets), RECEIVED).writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String regenerated(String content) throws IOException {
    return given(Mime.REGENERATED, HEADER + content);
  }

  private static String crlf(String text) {
    return text.replace("\n", "\r\n");
  }

  @Test
  void headerFieldsAreWrittenFromProperties() throws IOException {
    String mime = regenerated("Content-Type: text/plain\n\nSeen.\n");

    assertThat(mime)
        .contains("Subject: =?UTF-8?B?UsOpc3VsdGF0cw==?=\r\n")
        .contains("To: =?UTF-8?Q?=C3=85sa?= <asa@hospital.example>,")
        .contains("Date: Sat, 14 Feb 2009 17:59:58 +0000\r\n")
        .contains("Message-ID: <one@surgery.example>\r\n")
        .contains("Importance: high\r\n");
  }

  @Test
  void traceAndUnknownFieldsAreDroppedAndKeptAsAProperty() throws IOException {
    String content = "Content-Type: text/plain\n\nSeen.\n";

    assertThat(regenerated(content)).doesNotContain("Received:").doesNotContain("X-Ward");
    StoredMime stored = new StoredMime(crlf(HEADER + content).getBytes(StandardCharsets.US_ASCII));
    assertThat(stored.properties().transportHeaders())
        .contains("Received: from relay.example")
        .contains("X-Ward: seven");
  }

  @Test
  void boundariesAreNewEachTime() throws IOException {
    String content = "Content-Type: text/plain\n\nSeen.\n";

    assertThat(regenerated(content)).isNotEqualTo(regenerated(content));
  }

  @Test
  void plainTextGetsAnInventedHtml() throws IOException {
    String mime = regenerated("Content-Type: text/plain; charset=iso-8859-1\n\nHb < 9 & low\n");

    assertThat(mime)
        .contains("Content-Type: multipart/alternative;")
        .contains("Content-Type: text/plain; charset=\"utf-8\"")
        .contains("Content-Type: text/html; charset=\"utf-8\"")
        .contains("Hb < 9 & low")
        .contains("Hb &lt; 9 &amp; low<br>");
  }

  @Test
  void htmlGetsAnInventedText() throws IOException {
    String mime =
        regenerated(
            "Content-Type: text/html\n\n<html><body><p>Hb &lt; 9</p><p>low</p></body></html>\n");

    assertThat(mime).contains("Hb < 9\r\nlow\r\n");
  }

  @Test
  void bothFormsAreKeptWhereBothCame() throws IOException {
    String mime =
        regenerated(
            """
            Content-Type: multipart/alternative; boundary=b

            --b
            Content-Type: text/plain

            the plain one
            --b
            Content-Type: text/html

            <b>the bold one</b>
            --b--
            """);

    assertThat(mime).contains("the plain one").contains("<b>the bold one</b>");
    assertThat(mime.split("text/html", -1)).hasSize(2);
  }

  @Test
  void partsAreRebuiltAsMixedWithRelatedWithAlternative() throws IOException {
    String mime =
        regenerated(
            """
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html

            <img src="cid:scan">
            --b
            Content-Type: image/png; name=scan.png
            Content-ID: <scan>
            Content-Transfer-Encoding: base64

            iVBORw==
            --b
            Content-Type: application/pdf
            Content-Disposition: attachment; filename="a/b.pdf"

            %PDF-1.4
            --b--
            """);

    List<Integer> places =
        List.of("multipart/mixed", "multipart/related", "multipart/alternative").stream()
            .map(mime::indexOf)
            .toList();
    assertThat(places).isSorted().doesNotContain(-1);
    assertThat(mime)
        .contains("Content-ID: <scan>")
        .contains("filename=a_b.pdf")
        .contains(Base64.getEncoder().encodeToString("%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSecondTextBecomesAnAttachment() throws IOException {
    String mime =
        regenerated(
            """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            the first
            --b
            Content-Type: text/plain

            the second
            --b--
            """);

    assertThat(mime)
        .contains("filename=ATT00001.txt")
        .contains(
            Base64.getEncoder().encodeToString("the second".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void anEmbeddedMessageIsKept() throws IOException {
    String mime =
        regenerated(
            """
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            see below
            --b
            Content-Type: message/rfc822

            Subject: inner
            X-Ward: nine

            inner text
            --b--
            """);

    assertThat(mime).contains("message/rfc822").contains("X-Ward: nine\r\n\r\ninner text");
  }

  @Test
  void secureMimeIsKeptOctetForOctet() throws IOException {
    String body =
        """
        --s
        Content-Type: text/plain;   charset=us-ascii

        trailing \n\
        --s
        Content-Type: application/pkcs7-signature

        MIIB
        --s--
        """;
    String mime =
        regenerated(
            """
            Content-Type: multipart/signed; protocol="application/pkcs7-signature";
             micalg=sha1; boundary=s

            """
                + body);

    assertThat(mime).endsWith("\r\n\r\n" + crlf(body)).doesNotContain("X-Ward");
  }

  @Test
  void encryptedPgpIsMixedUp() throws IOException {
    String mime =
        regenerated(
            """
            Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=e

            --e
            Content-Type: application/pgp-encrypted

            Version: 1
            --e
            Content-Type: application/octet-stream; name=encrypted.asc

            -----BEGIN PGP MESSAGE-----
            --e--
            """);

    assertThat(mime)
        .contains("Content-Type: multipart/mixed;")
        .doesNotContain("multipart/encrypted")
        .contains("Content-Type: application/pgp-encrypted")
        .contains("Content-Type: application/octet-stream");
  }

  @Test
  void theSkeletonKeepsAllButWhatPropertiesSay() throws IOException {
    String content = "Content-Type: text/plain\n\nSeen.\n";

    String mime = given(Mime.SKELETON, HEADER + "X-Priority: 1\n" + content);

    assertThat(mime)
        .contains("Received: from relay.example")
        .contains("X-Ward: seven")
        .contains("Subject: =?iso-8859-1?q?R=E9sultats?=")
        .doesNotContain("X-Priority")
        .endsWith("\r\n\r\nSeen.\r\n");
  }

  @Test
  void aDateThatIsNoneBecomesTheTimeOfReceipt() throws IOException {
    assertThat(given(Mime.REGENERATED, "Subject: undated\n\nSeen.\n"))
        .contains("Date: Sat, 14 Feb 2009 18:00:00 +0000");
  }
}

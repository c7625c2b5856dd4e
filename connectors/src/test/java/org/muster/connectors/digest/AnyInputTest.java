package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.STORED;
import static org.muster.connectors.digest.Digesting.digester;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.muster.rules.mail.ItemDigest;

class AnyInputTest {

  /** What a hostile or careless writer would put together. */
  private static final List<String> FRAGMENTS =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          " ",
          "\t",
          "\0",
          "\u00E9",
          "\u00C3\u00A9",
          "\u00CC\u0081",
          "-",
          "--",
          "--b\n",
          "--b--\n",
          "--bb\n",
          "\n--b \n",
          "x",
          "a@b.example, ",
          "<a@b>",
          "\"",
          "(",
          ")",
          "=",
          "=\n",
          "=3D",
          "=?utf-8?q?",
          "?=",
          "JVBE",
          "*",
          ">",
          ">From ",
          "From ",
          "From: ",
          "To: ",
          "Subject: ",
          "Date: Mon, 12 Jan 2009 10:00:00 +0000",
          "Content-Type: multipart/mixed; boundary=b\n\n",
          "Content-Type: multipart/signed; boundary=bb\n\n",
          "Content-Type: text/html; charset=utf-8\n\n",
          "Content-Type: message/rfc822\n\n",
          "Content-Type: text/plain; format=flowed; charset=x\n\n",
          "Content-Type: text/calendar\n\nBEGIN:VEVENT\n",
          "Content-Type: application/pkcs7-mime\n\n",
          "Content-Transfer-Encoding: base64\n",
          "Content-Transfer-Encoding: quoted-printable\n",
          "<",
          "<a href='",
          "'>",
          "<!--",
          "-->",
          "<style>",
          "</style>",
          "&",
          "&amp;",
          "&#",
          ";",
          "y".repeat(1023),
          "z".repeat(1025),
          "-----BEGIN PGP MESSAGE-----\n\n");

  @Provide
  Arbitrary<byte[]> mails() {
    return Arbitraries.of(FRAGMENTS)
        .list()
        .ofMaxSize(60)
        .map(words -> String.join("", words).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Property(tries = 2000)
  void piecesInWhichAMailComesDoNotMatter(@ForAll("mails") byte[] mail, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    IntSupplier most = () -> random.nextBoolean() ? 1 : 1 + random.nextInt(1200);
    ItemDigest inPieces = digester().content(STORED, new InPieces(mail, most));
    assertThat(inPieces).isEqualTo(Digesting.of(mail));
  }

  @Property(tries = 500)
  void anyOctetsAreRead(@ForAll byte[] octets) {
    assertThat(Digesting.of(octets)).isEqualTo(Digesting.of(octets));
  }

  @Property(tries = 1000)
  void headersAreReadAlone(@ForAll("mails") byte[] mail) {
    ItemDigest headers = digester().headers(STORED, mail, 0, mail.length);
    assertThat(headers.layers().subject()).isEqualTo(Digesting.of(mail).layers().subject());
  }

  @Provide
  Arbitrary<String> trees() {
    Arbitrary<String> leaf =
        Arbitraries.of(
            "\nplain text\n",
            "Content-Type: text/html\n\n<p>markup</p>\n",
            "Content-Type: image/png\n\nx\n");
    return Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> leaf, this::multiparts);
  }

  private Arbitrary<String> multiparts() {
    Arbitrary<String> type = Arbitraries.of("mixed", "alternative", "related", "signed", "digest");
    Arbitrary<Integer> number = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(type, number, trees().list().ofMaxSize(4))
        .as(AnyInputTest::multipart);
  }

  private static String multipart(String type, int number, List<String> parts) {
    StringBuilder text = new StringBuilder();
    text.append("Content-Type: multipart/")
        .append(type)
        .append("; boundary=b")
        .append(number)
        .append("\n\n");
    parts.forEach(part -> text.append("--b").append(number).append('\n').append(part).append('\n'));
    return text.append("--b").append(number).append("--\n").toString();
  }

  @Property(tries = 1000)
  void lineEndsDoNotMatter(@ForAll("trees") String tree) {
    ItemDigest lf = Digesting.of(tree.getBytes(StandardCharsets.ISO_8859_1));
    ItemDigest crlf =
        Digesting.of(tree.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(lf.layers()).isEqualTo(crlf.layers());
    assertThat(lf.octets()).isEqualTo(crlf.octets());
    assertThat(lf.condition()).isEqualTo(crlf.condition());
  }
}

package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.muster.connectors.digest.Digesting.STORED;
import static org.muster.connectors.digest.Digesting.digester;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

/** The timeout tells a hang, or work that grows with the square of the input, from slowness. */
@Timeout(120)
class HostileInputTest {

  private static final int MANY = 1 << 18;
  private static final String TEXT = "From: a@b\nContent-Type: text/plain\n\n";
  private static final String HTML = "From: a@b\nContent-Type: text/html\n\n";
  private static final String MIXED = "Content-Type: multipart/mixed; boundary=b\n\n";

  static Stream<Arguments> read() {
    return Stream.of(
        arguments("no headers", Hostile.of("Hello\n", "world\n", 10)),
        arguments("NUL octets", Hostile.of("\0\0", "\0", MANY)),
        arguments("NUL octets in a text", Hostile.of(TEXT, "\0", MANY)),
        arguments("bare CRs", Hostile.of(TEXT, "\r", 4 * MANY)),
        arguments("bare CRs throughout", Hostile.of("From: a@b\rTo: c@d\r\r", "x\r", 1000)),
        arguments("CRs before a boundary", Hostile.of(MIXED + "--b\n\n", "\r", MANY, "\n--b--")),
        arguments("8-bit headers", Hostile.of("Subject: ", "\u00E9\u00FF", 1000, "\n\nx")),
        arguments("broken base64", base64("====A*\n", MANY)),
        arguments("one line of base64", base64("QUJD", 4 * MANY)),
        arguments("10,000 parts", Hostile.of(MIXED, "--b\n\nx\n", 10_000, "--b--\n")),
        arguments("boundaries all over", Hostile.of(MIXED, "--b", 4 * MANY)),
        arguments("closed again and again", Hostile.of(MIXED, "--b--\n", MANY)),
        arguments("no boundary", Hostile.of(MIXED, "text\n", MANY)),
        arguments("hyphens", Hostile.of(MIXED, "-", 4 * MANY)),
        arguments("unknown charset", text("text/plain; charset=\"x(\"", "\u00E9")),
        arguments("illegal charset", text("text/plain; charset=?*;;=", "\u00E9")),
        arguments("UTF-7", text("text/plain; charset=utf-7", "+AAAA+!-+")),
        arguments("UTF-16", text("text/plain; charset=utf-16", "\u00D8\u0000\n")),
        arguments("ISO-2022-JP", text("text/plain; charset=iso-2022-jp", "\u001B$B\u001B\n")),
        arguments("marks", text("text/plain; charset=utf-8", "\u00CC\u0081")),
        arguments("equals signs", encoded("quoted-printable", "=")),
        arguments("soft line ends", encoded("quoted-printable", "= \t\n")),
        arguments("white space", encoded("quoted-printable", " ")),
        arguments("unknown encoding", encoded("x-uuencode", "M=\n")),
        arguments("angles", Hostile.of(TEXT, ">", 4 * MANY)),
        arguments("stuffed lines", Hostile.of(TEXT, ">From ", MANY)),
        arguments("flowed quotes", text("text/plain; format=flowed", "> \n>>")),
        arguments("less-than signs", Hostile.of(HTML, "<", 4 * MANY)),
        arguments("open tags", Hostile.of(HTML, "<a", MANY)),
        arguments("open comments", Hostile.of(HTML, "<!--", MANY)),
        arguments("open styles", Hostile.of(HTML, "<style></styl", MANY)),
        arguments("ampersands", Hostile.of(HTML, "&a", MANY)),
        arguments("endless reference", Hostile.of(HTML + "&#", "9", MANY)));
  }

  private static InputStream base64(String piece, int times) {
    return Hostile.of("Content-Transfer-Encoding: base64\n\n", piece, times);
  }

  private static InputStream encoded(String encoding, String piece) {
    return Hostile.of("Content-Transfer-Encoding: " + encoding + "\n\n", piece, MANY);
  }

  private static InputStream text(String type, String piece) {
    return Hostile.of("Content-Type: " + type + "\n\n", piece, MANY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void read(String what, InputStream octets) throws IOException {
    assertThat(digester().content(STORED, octets).condition()).as(what).isEqualTo(Condition.READ);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(Condition.EMPTY, InputStream.nullInputStream()),
        arguments(Condition.HEADER_TOO_LARGE, Hostile.of("Subject: ", "x", 200 * MANY, "\n\nx")),
        arguments(Condition.HEADER_TOO_LARGE, Hostile.of("", "X: y\n", 10_000_000, "\nx")),
        arguments(Condition.TOO_MANY_PARTS, Hostile.of(MIXED, "--b\n\nx\n", 10_001)),
        arguments(Condition.TOO_MANY_PARTS, Hostile.of(MIXED, "--b\n\n", 4 * MANY)),
        arguments(Condition.TOO_LARGE, Hostile.of(HTML + "<a href='", "x", 100_000, "'>y</a>")));
  }

  @ParameterizedTest
  @MethodSource
  void refused(Condition reason, InputStream octets) throws IOException {
    assertThat(digester().content(STORED, octets).condition()).isEqualTo(reason);
  }

  /** Each is put into a header field of many times over, in the shape that is worst for it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "()",
        "(\\",
        "\"",
        "\"\\",
        "<",
        "<>",
        "<\"",
        "a@b,",
        "a:",
        "@:",
        ":;",
        ";",
        "=?",
        "=?x?q?",
        "=?utf-8?b?QQ==?= ",
        "=?utf-8?q?=",
        "a*0=b;",
        ";a=",
        "imceasmtp-",
        "\u00E9",
        "\\",
        "1-",
        "jan ",
      })
  void fieldsOfAnyShapeAreRead(String piece) throws IOException {
    String[] begins = {"x", "xxxx@", ""};
    for (String name : new String[] {"From", "Subject", "Message-ID", "Date", "Content-Type"}) {
      for (String begin : begins) {
        Hostile octets = Hostile.of(name + ": " + begin, piece, 200_000 / piece.length(), "\n\nx");
        assertThat(digester().content(STORED, octets).condition()).isEqualTo(Condition.READ);
      }
    }
  }

  @Test
  void multipartsInMultipartsAreReadTo100() {
    assertThat(multiparts(100).condition()).isEqualTo(Condition.READ);
    assertThat(multiparts(200).condition()).isEqualTo(Condition.TOO_DEEP);
  }

  private static ItemDigest multiparts(int depth) {
    StringBuilder mail = new StringBuilder();
    IntStream.range(0, depth)
        .forEach(
            i ->
                mail.append(
                    "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i)));
    return digest(mail + "\nx\n");
  }

  @Test
  void messagesInMessagesAreReadTo20() {
    String message = "Content-Type: message/rfc822\n\n";
    assertThat(digest(message.repeat(20) + "\nx").condition()).isEqualTo(Condition.READ);
    assertThat(digest(message.repeat(200) + "\nx").condition()).isEqualTo(Condition.TOO_DEEP);
  }

  @Test
  void linksAreReadTo20000() {
    assertThat(links(20_000).condition()).isEqualTo(Condition.READ);
    assertThat(links(20_001).condition()).isEqualTo(Condition.TOO_LARGE);
  }

  private static ItemDigest links(int n) {
    StringBuilder mail = new StringBuilder(HTML);
    IntStream.range(0, n).forEach(i -> mail.append("<a href=").append(i).append('>'));
    return digest(mail.toString());
  }

  @Test
  void boundaryThatBeginsAnotherIsNotTakenForIt() {
    String mail =
        "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/mixed; "
            + "boundary=bb\n\n--bb\n\none\n--bb--\n--b\n\ntwo\n--b--\n";
    assertThat(digest(mail).layers().attachments().count()).isEqualTo(1);
    assertThat(digest(mail).layers().text().get(0).length()).isEqualTo(3);
  }

  private static ItemDigest digest(String mail) {
    return Digesting.of(mail.getBytes(StandardCharsets.ISO_8859_1));
  }
}

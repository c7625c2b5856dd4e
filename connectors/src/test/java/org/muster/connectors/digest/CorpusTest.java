package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.STORED;
import static org.muster.connectors.digest.Digesting.digester;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;

/** Mail as it was found; where it comes from is in the README beside it. */
class CorpusTest {

  static Stream<Path> mails() throws IOException, URISyntaxException {
    Path corpus = Path.of(Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI());
    List<Path> mails;
    try (Stream<Path> files = Files.walk(corpus)) {
      mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
    return mails.stream();
  }

  @ParameterizedTest
  @MethodSource("mails")
  void everyMailIsReadWholeAndInAnyPieces(Path file) throws IOException {
    byte[] mail = Files.readAllBytes(file);
    ItemDigest whole = Digesting.of(mail);
    assertThat(whole.condition()).isEqualTo(Condition.READ);
    PrimitiveIterator.OfInt sizes = new Random(mail.length).ints(1, 98).iterator();
    ItemDigest inPieces = digester().content(STORED, new InPieces(mail, sizes::nextInt));
    assertThat(inPieces).isEqualTo(whole);
  }

  @ParameterizedTest
  @MethodSource("mails")
  void lineEndsOfTextDoNotMatter(Path file) throws IOException {
    String mail = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
    if (mail.indexOf('\r') >= 0) {
      return;
    }
    ItemDigest lf = Digesting.of(mail.getBytes(StandardCharsets.ISO_8859_1));
    ItemDigest crlf =
        Digesting.of(mail.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(lf.layers()).isEqualTo(crlf.layers());
    assertThat(lf.envelope()).isEqualTo(crlf.envelope());
    assertThat(lf.messageId()).isEqualTo(crlf.messageId());
    assertThat(lf.octets()).isEqualTo(crlf.octets());
  }
}

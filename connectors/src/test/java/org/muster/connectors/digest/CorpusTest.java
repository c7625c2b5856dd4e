package org.muster.connectors.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.digest.Digesting.STORED;
import static org.muster.connectors.digest.Digesting.digester;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;

/** Mail as it was found; where it comes from is in the README beside it. */
class CorpusTest {

  private static final String STORED_AS = ".orig.eml";
  private static final String SERVED_AS = ".ews.eml";

  /** What the groupware server changes beyond every tolerance, or makes up. */
  private static final Set<String> REMADE =
      Set.of(
          "13-no-from-no-date-no-msgid", // a date is made up
          "15-dup-headers",
          "18-calendar-invite",
          "19-dsn",
          "20-mdn",
          "30-pgp-mime-signed", // no longer what was signed
          "36-attach-no-name"); // a date is made up within

  static Stream<Path> mails() throws IOException, URISyntaxException {
    Path corpus = Path.of(Objects.requireNonNull(CorpusTest.class.getResource("corpus")).toURI());
    List<Path> mails;
    try (Stream<Path> files = Files.walk(corpus)) {
      mails = files.filter(file -> file.toString().endsWith(".eml")).sorted().toList();
    }
    return mails.stream();
  }

  static Stream<Path> pairs() throws IOException, URISyntaxException {
    return mails()
        .filter(file -> file.toString().endsWith(STORED_AS))
        .filter(file -> !REMADE.contains(file.getFileName().toString().replace(STORED_AS, "")));
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

  @ParameterizedTest
  @MethodSource("pairs")
  void whatAnExchangeLikeServerMakesOfAMailAgrees(Path stored) throws IOException {
    Path served =
        stored.resolveSibling(stored.getFileName().toString().replace(STORED_AS, SERVED_AS));
    ItemDigest before = Digesting.of(Files.readAllBytes(stored));
    ItemDigest after = Digesting.of(Files.readAllBytes(served));
    assertThat(after.messageId()).isEqualTo(before.messageId());
    assertThat(EnumSet.allOf(LayerKind.class))
        .allSatisfy(
            kind ->
                assertThat(Digesting.agreement(kind, before, after))
                    .as(kind.name())
                    .isNotEqualTo(Optional.empty()));
  }
}

package org.muster.connectors.mbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.MboxWriter;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;

/** The same messages in each variant are the same items. */
class FromQuotingTest {

  private static final String FROM_LINES =
      """
      From here on all is text.

      From nobody@source.example Thu Jan 15 10:00:00 2009
      Subject: no message

      """;

  private static final String SIGNED =
      """
      Subject: signed
      Content-Type: multipart/signed; boundary=b

      --b

      From the surgery: %s
      --b
      Content-Type: application/pkcs7-signature

      x
      --b--
      """;

  @TempDir Path store;

  private static List<byte[]> corpus() throws IOException, URISyntaxException {
    Path handmade =
        Path.of(
            Objects.requireNonNull(
                    Digesting.class.getResource("/org/muster/connectors/digest/corpus/handmade"))
                .toURI());
    List<byte[]> mails = new ArrayList<>();
    try (Stream<Path> files = Files.list(handmade)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".orig.eml")).sorted().toList()) {
        mails.add(Files.readAllBytes(file));
      }
    }
    return mails;
  }

  private static final class Digesting {
    static ItemDigest of(byte[] mail) {
      return Reading.digester().content(new Stored("", null, Set.of()), mail, 0, mail.length);
    }

    static ItemDigest of(String mail) {
      return of(octets(mail));
    }
  }

  private static byte[] octets(String mail) {
    return mail.getBytes(StandardCharsets.ISO_8859_1);
  }

  private ItemDigest only(FromQuoting written, FromQuoting read, String mail) throws IOException {
    List<ItemDigest> items = items(written, read, List.of(octets(mail)));
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private List<ItemDigest> items(FromQuoting written, FromQuoting read, List<byte[]> mails)
      throws IOException {
    MboxWriter writer = new MboxWriter(written);
    java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
    for (byte[] mail : mails) {
      file.writeBytes(writer.entry(mail, Set.of(Flag.SEEN), TestFolder.RECEIVED));
    }
    return new Mboxes(store).inbox(file.toByteArray()).items(read);
  }

  @ParameterizedTest
  @EnumSource
  void corpusIsTheSameAsInAnyStore(FromQuoting variant) throws IOException, URISyntaxException {
    List<byte[]> mails = corpus();

    List<ItemDigest> items = items(variant, variant, mails);

    assertThat(mails).hasSizeGreaterThan(30);
    assertThat(items).hasSameSizeAs(mails);
    for (int i = 0; i < items.size(); i++) {
      ItemDigest original = Digesting.of(mails.get(i));
      assertThat(items.get(i).layers()).isEqualTo(original.layers());
      assertThat(items.get(i).envelope()).isEqualTo(original.envelope());
      assertThat(items.get(i).messageId()).isEqualTo(original.messageId());
    }
  }

  @ParameterizedTest
  @EnumSource(names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void fromLinesOfTextComeBack(FromQuoting variant) throws IOException {
    String mail = Mails.numbered(1) + FROM_LINES;

    assertThat(only(variant, variant, mail).layers()).isEqualTo(Digesting.of(mail).layers());
  }

  @ParameterizedTest
  @EnumSource(names = "AUTO", mode = EnumSource.Mode.EXCLUDE)
  void fromLinesOfSignedTextComeBack(FromQuoting variant) throws IOException {
    String mail = SIGNED.formatted("all is well");

    assertThat(only(variant, variant, mail).layers()).isEqualTo(Digesting.of(mail).layers());
  }

  @Test
  void octetsOfMboxrdAndMboxcl2AreThoseOfTheMessage() throws IOException {
    String mail = Mails.numbered(1) + ">From you\n" + FROM_LINES + ">>From me\n";

    for (FromQuoting exact : List.of(FromQuoting.MBOXRD, FromQuoting.MBOXCL2)) {
      ItemDigest item = only(exact, exact, mail);
      assertThat(item.raw()).isEqualTo(Digesting.of(mail).raw());
      assertThat(item.noted()).isEmpty();
    }
  }

  /** Whether a line was quoted is lost in mboxo: that it was is a guess, and is said to be one. */
  @Test
  void guessIsNotedAndMakesNoOctetsEqual() throws IOException {
    String mail = Mails.numbered(1) + "From you\n";

    for (FromQuoting lossy : List.of(FromQuoting.MBOXO, FromQuoting.MBOXCL)) {
      ItemDigest item = only(lossy, lossy, mail);
      assertThat(item.noted()).containsExactly(Tolerance.FROM_STUFF);
      assertThat(item.raw()).isNotEqualTo(Digesting.of(mail).raw());
      assertThat(only(lossy, lossy, Mails.numbered(1)).noted()).isEmpty();
    }
  }

  @Test
  void wrongGuessAgreesUnderTheToleranceForIt() throws IOException {
    String mail = Mails.numbered(1) + ">From you\n";

    assertThat(text(only(FromQuoting.MBOXO, FromQuoting.MBOXO, mail), Digesting.of(mail)))
        .contains(Tolerance.FROM_STUFF);
  }

  @ParameterizedTest
  @EnumSource
  void unknownVariantAgreesUnderATolerance(FromQuoting written) throws IOException {
    String mail = Mails.numbered(1) + "From you\n\n> From me\n>From her\n";

    ItemDigest item = only(written, FromQuoting.AUTO, mail);

    assertThat(text(item, Digesting.of(mail))).isPresent();
    assertThat(item.noted()).isEmpty();
  }

  private static Optional<Tolerance> text(ItemDigest one, ItemDigest other) {
    return one.layers()
        .text()
        .get(0)
        .text()
        .agreement(other.layers().text().get(0).text(), Set.of(Tolerance.FROM_STUFF));
  }

  @Test
  void lengthThatLeadsNowhereIsNotBelieved() throws IOException {
    MboxWriter writer = new MboxWriter(FromQuoting.MBOXRD);
    StringBuilder file = new StringBuilder();
    for (String length : List.of("0", "7", "100000", "999999999999999", "-1", "x", "60")) {
      String mail = "Content-Length: " + length + "\n" + Mails.numbered(length.hashCode());
      file.append(
          new String(
              writer.entry(octets(mail), Set.of(), TestFolder.RECEIVED),
              StandardCharsets.ISO_8859_1));
    }

    assertThat(new Mboxes(store).inbox(file.toString()).items(FromQuoting.AUTO)).hasSize(7);
  }
}

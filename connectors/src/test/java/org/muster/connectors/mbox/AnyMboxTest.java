package org.muster.connectors.mbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.MboxWriter;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layers;

class AnyMboxTest {

  private static final String FROM_LINE = "From a@b.example Thu Jan 15 10:00:00 2009";

  private static final List<String> LINES =
      List.of(
          "",
          "\r",
          "text",
          "From you",
          ">From you",
          ">>From you",
          FROM_LINE,
          ">" + FROM_LINE,
          "From: x",
          "Content-Length: 5",
          "Status: D",
          "--b",
          "\u00e9",
          "x".repeat(1200));

  private Path store = Path.of("");

  @BeforeProperty
  void create() throws IOException {
    store = Files.createTempDirectory("mbox");
  }

  @AfterProperty
  void delete() throws IOException {
    Files.deleteIfExists(new Mboxes(store).inbox());
    Files.deleteIfExists(store);
  }

  @Provide
  Arbitrary<List<String>> bodies() {
    return Arbitraries.of(LINES)
        .list()
        .ofMaxSize(8)
        .map(lines -> lines.isEmpty() ? "" : String.join("\n", lines) + "\n")
        .list()
        .ofMaxSize(5);
  }

  @Property(tries = 300)
  void messagesComeBackAsTheyWere(
      @ForAll("bodies") List<String> bodies, @ForAll FromQuoting variant) throws IOException {
    FromQuoting written = variant == FromQuoting.AUTO ? FromQuoting.MBOXCL2 : variant;
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (String body : bodies) {
      byte[] mail = octets(Mails.numbered(body.hashCode()) + body);
      file.writeBytes(new MboxWriter(written).entry(mail, Set.of(), TestFolder.RECEIVED));
    }

    assertThat(new Mboxes(store).inbox(file.toByteArray()).items(variant))
        .extracting(ItemDigest::layers)
        .isEqualTo(bodies.stream().map(body -> expected(body, variant)).toList());
  }

  private static Layers expected(String body, FromQuoting variant) {
    boolean guessed = variant.quotes() == FromQuoting.Quotes.GUESSED;
    String text = guessed ? body.replaceAll("(?m)^>From ", "From ") : body;
    byte[] mail = octets(Mails.numbered(body.hashCode()) + text);
    return Reading.digester()
        .content(new Stored("", null, Set.of()), mail, 0, mail.length)
        .layers();
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(LINES)
        .list()
        .ofMaxSize(30)
        .map(lines -> FROM_LINE + "\n" + String.join("\n", lines));
  }

  @Property(tries = 300)
  void anyFileIsReadToItsEndFromAnywhere(@ForAll("files") String file, @ForAll FromQuoting variant)
      throws IOException {
    new Mboxes(store).inbox(file);
    try (Mailbox mailbox = new Mboxes(store).open(variant)) {
      Folder inbox = mailbox.listing().folders().get(0);
      List<ItemDigest> all = Reading.all(mailbox, inbox);
      assertThat(all).hasSize((int) inbox.declared()).isNotEmpty();
      for (int stop = 1; stop <= all.size(); stop++) {
        Position position = Reading.positionAfter(mailbox, inbox, stop);
        try (FolderCursor cursor = mailbox.read(inbox, position, Depth.CONTENT)) {
          assertThat(Reading.rest(cursor)).isEqualTo(all.subList(stop, all.size()));
          assertThat(cursor.account().read()).isEqualTo(inbox.declared());
        }
      }
    }
  }

  @Property(tries = 300)
  void anyOctetsAreAFolderOrUnreadable(@ForAll byte[] octets, @ForAll boolean begun)
      throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(octets(begun ? FROM_LINE + "\n" : ""));
    file.writeBytes(octets);
    new Mboxes(store).inbox(file.toByteArray());
    try (Mailbox mailbox = new Mboxes(store).open(FromQuoting.AUTO)) {
      if (!mailbox.listing().skipped().isEmpty()) {
        assertThat(begun).isFalse();
        assertThat(mailbox.listing().folders()).isEmpty();
        return;
      }
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        long items = Reading.rest(cursor).size();
        assertThat(cursor.account())
            .isEqualTo(new FolderAccount(items, items, items, 0, 0, 0, 0, 0));
        assertThat(items).isEqualTo(inbox.declared());
      }
    }
  }

  private static byte[] octets(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}

package org.muster.reports.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.mail.Unavailability;

class MailboxFileTest {

  @TempDir Path folder;
  private SnapshotDirectory directory;

  private static final Snapshot SNAPSHOT =
      new Snapshot(
          Snapshot.FORMAT,
          Snapshot.VERSION,
          "0123456789abcdef",
          1,
          Depth.CONTENT,
          Side.SOURCE,
          "IMAP mail.example:993",
          null,
          Instant.parse("2009-02-14T18:00:00Z"),
          null,
          null);

  @BeforeEach
  void makeDirectory() {
    directory = new SnapshotDirectory(folder);
  }

  @Test
  void itemsAreReadAsTheyWereWritten() throws IOException {
    List<ItemDigest> inbox = items(3_000, 1);
    List<ItemDigest> sent = items(7, 2);
    write("anna", List.of(inbox, sent));

    try (MailboxFile file = MailboxFile.open(directory.file("anna"))) {
      assertThat(file.mailbox().items()).isEqualTo(3_007);
      assertThat(file.mailbox().folders().get(1).folder().toString()).isEqualTo("Sent/A\\/B");
      assertThat(read(file, 0, 3_000)).isEqualTo(inbox);
      assertThat(read(file, 1, 7)).isEqualTo(sent);
      assertThat(file.at()).isEqualTo(3_007);
      assertThatIOException().isThrownBy(() -> file.next(1)).withMessageContaining("no more items");
    }
  }

  @Test
  void emptyMailboxIsAFileToo() throws IOException {
    write("anna", List.of());

    try (MailboxFile file = MailboxFile.open(directory.file("anna"))) {
      assertThat(file.mailbox().leavesNothingOpen()).isTrue();
      assertThat(file.mailbox().items()).isZero();
    }
  }

  @Test
  void mailboxThatWasNotReadSaysWhy() throws IOException {
    try (MailboxWriter writer = MailboxWriter.open(directory, "anna")) {
      writer.finish(CapturedMailbox.unavailable(SNAPSHOT, "anna", Unavailability.LOCKED));
    }

    try (MailboxFile file = MailboxFile.open(directory.file("anna"))) {
      assertThat(file.mailbox().unavailable()).isEqualTo(Unavailability.LOCKED);
      assertThat(file.mailbox().leavesNothingOpen()).isFalse();
    }
  }

  @Test
  void fileIsThereOnlyOnceItIsWhole() throws IOException {
    try (MailboxWriter writer = MailboxWriter.open(directory, "anna")) {
      writer.write(0, items(1, 1).get(0));
      assertThat(directory.file("anna")).doesNotExist();
    }
    assertThat(directory.file("anna")).doesNotExist();
  }

  /** Some octets of Parquet say nothing that is asked for. */
  @Test
  void damagedOctetIsNoticedOrChangesNothing() throws IOException {
    List<ItemDigest> items = items(500, 1);
    write("anna", List.of(items));
    Path file = directory.file("anna");
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    int noticed = 0;
    for (int time = 0; time < 500; time++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, damaged);
      try (MailboxFile read = MailboxFile.open(file)) {
        assertThat(read.mailbox()).isEqualTo(mailbox("anna", List.of(items)));
        assertThat(read(read, 0, 500)).as("time %d", time).isEqualTo(items);
      } catch (IOException e) {
        assertThat(e).hasMessageStartingWith("Cannot read '" + file + "'");
        noticed++;
      }
    }
    assertThat(noticed).isGreaterThan(450);
  }

  @Test
  void fileThatHoldsFewerItemsThanItSaysIsRefused() throws IOException {
    try (MailboxWriter writer = MailboxWriter.open(directory, "anna")) {
      writer.write(0, items(1, 1).get(0));
      writer.finish(mailbox("anna", List.of(items(2, 1))));
    }

    assertThatIOException()
        .isThrownBy(() -> MailboxFile.open(directory.file("anna")))
        .withMessageContaining("it holds 1 items and says 2");
  }

  /** An engine that knows nothing of Muster reads it, and may write such files. */
  @Test
  void columnsAreReadByAnotherEngine() throws IOException, SQLException {
    List<ItemDigest> items = items(5, 1);
    write("anna", List.of(items));

    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), min(locator), lower(hex(first(raw order by locator))),"
                    + " sum(octets), count(layers) from '%s'".formatted(directory.file("anna")))) {
      row.next();
      assertThat(row.getLong(1)).isEqualTo(5);
      assertThat(row.getString(2)).isEqualTo("1/100000");
      assertThat(row.getString(3)).isEqualTo(items.get(0).raw().toString());
      assertThat(row.getLong(4)).isEqualTo(items.stream().mapToLong(ItemDigest::octets).sum());
      assertThat(row.getLong(5)).isEqualTo(5);
    }
  }

  private void write(String mailbox, List<List<ItemDigest>> folders) throws IOException {
    try (MailboxWriter writer = MailboxWriter.open(directory, mailbox)) {
      for (int place = 0; place < folders.size(); place++) {
        for (ItemDigest item : folders.get(place)) {
          writer.write(place, item);
        }
      }
      writer.finish(mailbox(mailbox, folders));
    }
  }

  private static CapturedMailbox mailbox(String name, List<List<ItemDigest>> folders) {
    List<CapturedMailbox.Kept> kept = new ArrayList<>();
    for (List<ItemDigest> items : folders) {
      long count = items.size();
      List<String> path = kept.isEmpty() ? List.of("INBOX") : List.of("Sent", "A/B");
      FolderAccount account = new FolderAccount(count, count, count, 0, 0, 0, 0, 0);
      kept.add(new CapturedMailbox.Kept(path, FolderRole.OTHER, count, account));
    }
    return CapturedMailbox.of(SNAPSHOT, name, kept, List.of());
  }

  private static List<ItemDigest> read(MailboxFile file, int folder, int items) throws IOException {
    List<ItemDigest> read = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      read.add(file.next(folder));
    }
    return read;
  }

  private static List<ItemDigest> items(int count, int seed) {
    Random random = new Random(seed);
    List<ItemDigest> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(item("1/" + (100_000 + i), random));
    }
    return items;
  }

  private static ItemDigest item(String locator, Random random) {
    boolean known = random.nextBoolean();
    StoreFacts store =
        known ? new StoreFacts(5L, random.nextLong(), null, "00ff") : StoreFacts.NONE;
    return item(locator, random, known).keptWith(store);
  }

  private static ItemDigest item(String locator, Random random, boolean known) {
    return new ItemDigest(
        locator,
        Condition.READ,
        known ? digest(random) : null,
        digest(random),
        new Layers(
            List.of(digest(random)),
            List.of(),
            List.of(),
            List.of(),
            Layer.strict(digest(random)),
            List.of(),
            Layer.EMPTY,
            new Attachments(0, List.of(), digest(random)),
            List.of(),
            Layer.EMPTY),
        digest(random),
        known ? -5L : null,
        known ? null : 1_230_000_000L,
        known ? Set.of(Flag.SEEN, Flag.DELETED) : Set.of(),
        random.nextInt(1 << 20),
        known ? Set.of(Tolerance.EOL) : Set.of());
  }

  private static Digest digest(Random random) {
    return new Digest(random.nextLong(), random.nextLong());
  }
}

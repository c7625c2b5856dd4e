package org.muster.connectors.maildir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.FileState;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/** Maildirs as file systems and other programs leave them. */
class MaildirEdgeTest {

  @TempDir Path store;

  private TestMaildir maildir;

  @BeforeEach
  void create() throws IOException {
    maildir = TestMaildir.create(store.resolve("anna/Maildir"));
  }

  private Path cur(String name) {
    return maildir.directory().resolve("cur").resolve(name);
  }

  private Mailbox open() throws IOException {
    return new MaildirStore(store.toString()).open("anna", Reading.digester());
  }

  private record Read(List<ItemDigest> items, FolderAccount account) {}

  private Read inbox() throws IOException {
    try (Mailbox mailbox = open();
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      return new Read(Reading.rest(cursor), cursor.account());
    }
  }

  @Test
  void whatIsListedAndCannotBeReadIsUnreadable() throws IOException {
    maildir.put(Mails.numbered(1));
    Files.createSymbolicLink(cur("2.to-nothing:2,S"), Path.of("/nonexistent/message"));
    Files.createSymbolicLink(cur("3.to-itself:2,S"), cur("3.to-itself:2,S"));
    Files.createDirectory(cur("4.directory:2,S"));

    Read read = inbox();
    assertThat(read.account()).isEqualTo(new FolderAccount(4, 4, 1, 3, 0, 0, 0, 0));
    assertThat(read.items())
        .extracting(ItemDigest::condition)
        .containsExactly(
            Condition.READ, Condition.UNREADABLE, Condition.UNREADABLE, Condition.UNREADABLE);
  }

  @Test
  void linkedMessageIsRead() throws IOException {
    Path kept = Files.writeString(store.resolve("kept"), Mails.numbered(1));
    Files.createSymbolicLink(cur("2.linked:2,S"), kept);

    assertThat(inbox().items()).extracting(ItemDigest::condition).containsExactly(Condition.READ);
  }

  @Test
  void messageRenamedAfterListingIsFoundAgain() throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      files.add(maildir.putNew(Mails.numbered(i)));
    }
    try (Mailbox mailbox = open();
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      cursor.next();
      Files.move(files.get(1), cur(files.get(1).getFileName() + ":2,FS"));
      Files.delete(files.get(2));

      assertThat(cursor.next().orElseThrow().flags())
          .containsExactlyInAnyOrder(Flag.FLAGGED, Flag.SEEN);
      assertThat(cursor.next()).isEmpty();
      assertThat(cursor.account()).isEqualTo(new FolderAccount(3, 3, 2, 0, 1, 0, 0, 0));
    }
  }

  @Test
  void namesWithoutFlagsAndWithOddOnesAreRead() throws IOException {
    for (String name : List.of("1.a", "2.b:2,", "3.c:1,x", "4.d:2,Sq?", "5.e,S=9:2,SS", "6")) {
      Files.writeString(cur(name), Mails.numbered(name.charAt(0)));
    }
    Files.writeString(cur(".hidden"), "no message");

    Read read = inbox();
    assertThat(read.items())
        .extracting(ItemDigest::locator, ItemDigest::flags)
        .containsExactly(
            tuple("1.a", Set.of()),
            tuple("2.b", Set.of()),
            tuple("3.c", Set.of()),
            tuple("4.d", Set.of(Flag.SEEN)),
            tuple("5.e,S=9", Set.of(Flag.SEEN)),
            tuple("6", Set.of()));
  }

  @Test
  void fileNamesOutsideAsciiAreKeptApart() throws IOException {
    for (String octet : List.of("%E9", "%E8", "%C3%A9")) {
      Files.writeString(
          Path.of(URI.create(cur("").toUri() + "1." + octet + ":2,S")),
          Mails.numbered(octet.hashCode()));
    }

    assertThat(inbox().items()).extracting(ItemDigest::locator).doesNotHaveDuplicates().hasSize(3);
  }

  @Test
  void keywordsOfDovecotAreFlags() throws IOException {
    Files.writeString(
        maildir.directory().resolve("dovecot-keywords"),
        "0 $Label1\n1 $Forwarded\n2 $MDNSent\nx\n");
    maildir.put(Mails.numbered(1), "Sabc", TestMaildir.RECEIVED);

    assertThat(inbox().items().get(0).flags())
        .containsExactlyInAnyOrder(Flag.SEEN, Flag.FORWARDED, Flag.MDN_SENT);
  }

  @Test
  void newAndCurAreOneFolder() throws IOException {
    maildir.put(Mails.numbered(1));
    maildir.putNew(Mails.numbered(2));
    Files.writeString(maildir.directory().resolve("tmp/9.half"), "half a mess");

    assertThat(inbox().account()).isEqualTo(new FolderAccount(2, 2, 2, 0, 0, 0, 0, 0));
  }

  @Test
  void subfoldersOfEitherLayoutAreFound() throws IOException {
    maildir.folder("Entw&APw-rfe.&ZeVnLIqe-").put(Mails.numbered(1));
    maildir.folder("INBOX").put(Mails.numbered(2));
    TestMaildir.create(maildir.directory().resolve("Projects/2009.Q1")).put(Mails.numbered(3));
    Files.createDirectories(maildir.directory().resolve("index/cache"));

    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(Folder::path, Folder::declared)
          .containsExactlyInAnyOrder(
              tuple(FolderPath.INBOX, 0L),
              tuple(new FolderPath(List.of("Entw\u00fcrfe", "\u65e5\u672c\u8a9e")), 1L),
              tuple(new FolderPath(List.of(".INBOX", "INBOX")), 1L),
              tuple(new FolderPath(List.of("Projects", "2009.Q1")), 1L));
      for (Folder folder : mailbox.listing().folders()) {
        assertThat(Reading.all(mailbox, folder)).hasSize((int) folder.declared());
      }
      assertThat(mailbox.listing().skipped()).isEmpty();
    }
  }

  @Test
  void subfolderThatCannotBeLookedIntoIsListed() throws IOException {
    Files.createSymbolicLink(maildir.directory().resolve(".Lost"), Path.of("/nonexistent/x"));
    Path broken = Files.createDirectories(maildir.directory().resolve(".Broken/new"));
    Files.writeString(broken.resolveSibling("cur"), "no directory");

    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders()).hasSize(1);
      assertThat(mailbox.listing().skipped())
          .containsExactly(
              new SkippedFolder(new FolderPath(List.of("Broken")), SkippedFolder.Reason.UNREADABLE),
              new SkippedFolder(new FolderPath(List.of("Lost")), SkippedFolder.Reason.UNREADABLE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../anna", "anna/Maildir", ".", "..", "", "a\u0000b", "bob"})
  void mailboxIsADirectoryJustBelowTheStore(String name) {
    assertThatThrownBy(() -> new MaildirStore(store.toString()).open(name, Reading.digester()))
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Unavailability.DOES_NOT_EXIST));
  }

  @Test
  void nothingIsRenamedOrTouched() throws IOException {
    maildir.put(Mails.numbered(1), "", TestMaildir.RECEIVED);
    maildir.putNew(Mails.numbered(2));
    maildir.folder("Sent").putNew(Mails.numbered(3));
    Files.createSymbolicLink(cur("4.link:2,S"), Path.of("/nonexistent/message"));
    String before = FileState.of(store);

    try (Mailbox mailbox = open()) {
      for (Folder folder : mailbox.listing().folders()) {
        Reading.all(mailbox, folder);
      }
    }
    assertThat(FileState.of(store)).isEqualTo(before);
  }
}

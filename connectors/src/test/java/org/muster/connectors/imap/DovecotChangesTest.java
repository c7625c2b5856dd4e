package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.RawImap;
import org.muster.connectors.fixture.TcpProxy;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Mailboxes of a real server that change, and connections that break, while they are read. */
class DovecotChangesTest {

  private static final AtomicInteger USERS = new AtomicInteger();

  private static Dovecot dovecot;

  @TempDir Path secrets;

  private String user = "";
  private TestMaildir maildir;

  @BeforeAll
  static void start() throws IOException {
    dovecot = Dovecot.start();
  }

  @AfterAll
  static void stop() throws IOException {
    dovecot.close();
  }

  @BeforeEach
  void addUser() throws IOException {
    user = "user" + USERS.incrementAndGet();
    maildir = dovecot.addUser(user);
  }

  private List<Path> fill(int messages) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < messages; i++) {
      files.add(maildir.put(Mails.numbered(i)));
    }
    return files;
  }

  /** Messages that are read one by one, in pieces, where the limit is low. */
  private static void fillLarge(TestMaildir folder, int messages) throws IOException {
    for (int i = 0; i < messages; i++) {
      folder.put(Mails.ofSize(4000), "S", TestMaildir.RECEIVED);
    }
  }

  private DovecotSettings settings() {
    return DovecotSettings.of(dovecot, secrets);
  }

  private Mailbox open(ImapSettings settings) throws IOException {
    return new ImapStore(settings).open(user, Reading.digester());
  }

  private static Folder inbox(Mailbox mailbox) throws IOException {
    return mailbox.listing().folders().get(0);
  }

  /** What another session does after the first item was read, then the rest. */
  private interface Meanwhile {
    void happens() throws IOException;
  }

  private Scripted.Read read(ImapSettings settings, Meanwhile meanwhile) throws IOException {
    try (Mailbox mailbox = open(settings);
        FolderCursor cursor = mailbox.read(inbox(mailbox), Position.START, Depth.CONTENT)) {
      List<ItemDigest> items = new ArrayList<>(List.of(cursor.next().orElseThrow()));
      meanwhile.happens();
      items.addAll(Reading.rest(cursor));
      return new Scripted.Read(items, cursor.account());
    }
  }

  @Test
  void messagesExpungedMeanwhileHaveVanished() throws IOException {
    fillLarge(maildir, 20);
    Scripted.Read read =
        read(
            settings().masterWithLimit(1024),
            () -> {
              try (RawImap session = dovecot.session(user)) {
                session.ok("SELECT INBOX");
                session.ok("UID STORE 5,10:14 +FLAGS.SILENT (\\Deleted)");
                session.ok("EXPUNGE");
              }
            });

    assertThat(read.account()).isEqualTo(new FolderAccount(20, 20, 14, 0, 6, 0, 0, 0));
    assertThat(read.uids()).hasSize(14).isSorted().doesNotContain(5L, 10L);
    assertThat(read.conditions()).containsOnly(Condition.READ);
  }

  @Test
  void filesRemovedBehindTheServersBackHaveVanished() throws IOException {
    List<Path> files = fill(4500);
    Scripted.Read read =
        read(
            settings().master(),
            () -> {
              for (int removed : new int[] {4300, 4301, 4450}) {
                Files.delete(files.get(removed));
              }
            });

    assertThat(read.account()).isEqualTo(new FolderAccount(4500, 4500, 4497, 0, 3, 0, 0, 0));
  }

  /** Dovecot says BYE over a file that it may not open. */
  @Test
  void messagesThatTheServerCannotReadAreUnreadableAndTheOthersRead() throws IOException {
    List<Path> files = fill(40);
    for (int shut : new int[] {0, 17, 39}) {
      Files.setPosixFilePermissions(files.get(shut), Set.of());
    }
    Scripted.Read read;
    try (Mailbox mailbox = open(settings().master());
        FolderCursor cursor = mailbox.read(inbox(mailbox), Position.START, Depth.CONTENT)) {
      read = new Scripted.Read(Reading.rest(cursor), cursor.account());
    }

    assertThat(read.account()).isEqualTo(new FolderAccount(40, 40, 37, 3, 0, 0, 0, 0));
    assertThat(read.uids()).hasSize(40).isSorted();
  }

  @Test
  void mailThatArrivesMeanwhileIsCountedApart() throws IOException {
    fill(3);
    Scripted.Read read =
        read(
            settings().master(),
            () -> {
              try (RawImap session = dovecot.session(user)) {
                session.append("INBOX", "", Mails.numbered(8).replace("\n", "\r\n"));
                session.append("INBOX", "", Mails.numbered(9).replace("\n", "\r\n"));
              }
            });

    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 2, 0, 0));
  }

  @Test
  void folderMadeAnewMeanwhileLosesThePosition() throws IOException {
    maildir.folder("Box").put(Mails.numbered(1));
    maildir.folder("Box").put(Mails.numbered(2));
    try (Mailbox mailbox = open(settings().master())) {
      Folder box = Reading.folder(mailbox, "Box");
      Position position = Reading.positionAfter(mailbox, box, 1);
      try (RawImap session = dovecot.session(user)) {
        session.ok("DELETE Box");
        session.ok("CREATE Box");
        session.append("Box", "", Mails.numbered(1).replace("\n", "\r\n"));
        session.append("Box", "", Mails.numbered(2).replace("\n", "\r\n"));
      }

      assertThatThrownBy(() -> mailbox.read(box, position, Depth.CONTENT))
          .isInstanceOf(PositionLostException.class)
          .hasMessageContaining("UIDVALIDITY");
      assertThat(Reading.all(mailbox, box)).hasSize(2);
    }
  }

  @Test
  void folderMadeAnewUnderACursorIsNoQuietGap() throws IOException {
    fillLarge(maildir.folder("Box"), 20);
    try (Mailbox mailbox = open(settings().masterWithLimit(1024));
        FolderCursor cursor =
            mailbox.read(Reading.folder(mailbox, "Box"), Position.START, Depth.CONTENT)) {
      cursor.next();
      try (RawImap session = dovecot.session(user)) {
        session.ok("DELETE Box");
        session.ok("CREATE Box");
      }
      try {
        int items = 1 + Reading.rest(cursor).size();
        FolderAccount account = cursor.account();
        assertThat(account.balances()).isTrue();
        assertThat(account.read() + account.unreadable()).isEqualTo(items);
      } catch (IOException e) {
        assertThat(cursor.account().balances()).isFalse();
      }
    }
  }

  @Test
  void connectionCutAtManyPlacesGivesTheSameItems() throws IOException {
    fill(300);
    maildir.put(Mails.ofSize(9 << 20), "S", TestMaildir.RECEIVED);
    fill(300);
    List<ItemDigest> whole;
    try (Mailbox mailbox = open(settings().master())) {
      whole = Reading.inbox(mailbox);
    }
    Parts parts = new Parts();
    for (long cut = 40_000; !parts.done; cut = cut * 3 / 2) {
      try (TcpProxy proxy = TcpProxy.cutting(dovecot.imapPort(), cut);
          Mailbox mailbox = open(settings().masterOverPort(proxy.port()));
          FolderCursor cursor = mailbox.read(inbox(mailbox), parts.position, Depth.CONTENT)) {
        parts.read(cursor);
      } catch (IOException e) {
        parts.cuts++;
      }
    }

    assertThat(parts.cuts).isGreaterThan(5);
    assertThat(parts.items).isEqualTo(whole);
    assertThat(parts.account).isEqualTo(new FolderAccount(601, 601, 601, 0, 0, 0, 0, 0));
  }

  /** A folder read over many connections. */
  private static final class Parts {
    private final List<ItemDigest> items = new ArrayList<>();
    private Position position = Position.START;
    private FolderAccount account = new FolderAccount(0, 0, 0, 0, 0, 0, 0, 0);
    private boolean done;
    private int cuts;

    void read(FolderCursor cursor) throws IOException {
      for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
        items.add(item.get());
        position = cursor.position();
      }
      account = cursor.account();
      done = true;
    }
  }
}

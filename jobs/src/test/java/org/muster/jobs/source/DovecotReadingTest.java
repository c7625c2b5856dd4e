package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.SecretReference;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.RawImap;
import org.muster.connectors.imap.ImapLimits;
import org.muster.connectors.imap.ImapLogin;
import org.muster.connectors.imap.ImapSettings;
import org.muster.connectors.imap.ImapStore;
import org.muster.connectors.tls.TlsSettings;
import org.muster.jobs.run.MailServer.Login;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/** What happens to mailboxes while they are read. */
class DovecotReadingTest {

  private static final int ITEMS = 25;

  /** What is done once when a folder is open; static, since stores travel to the job by value. */
  private static final AtomicReference<Change> MEANWHILE = new AtomicReference<>(() -> {});

  @TempDir Path folder;
  private Dovecot dovecot;

  interface Change {
    void make() throws IOException;
  }

  @BeforeEach
  void start() throws IOException {
    dovecot = Dovecot.start();
    for (String user : List.of("anna", "ben")) {
      dovecot.addUser(user);
      try (RawImap session = dovecot.session(user)) {
        session.ok("CREATE Project");
        for (int i = 0; i < ITEMS; i++) {
          session.append("Project", "\\Seen", Mails.numbered(i).replace("\n", "\r\n"));
        }
      }
    }
  }

  @AfterEach
  void stop() throws IOException {
    dovecot.close();
  }

  @Test
  void mailThatArrivesMeanwhileIsCountedApart() throws Exception {
    List<MailboxEvent> events =
        readWhile(
            0,
            () -> {
              try (RawImap session = dovecot.session("anna")) {
                session.append("Project", "", Mails.numbered(99).replace("\n", "\r\n"));
              }
            });

    assertThat(project(events).account())
        .isEqualTo(new FolderAccount(ITEMS, ITEMS, ITEMS, 0, 0, 1, 0, 0));
  }

  @Test
  void mailThatIsExpungedMeanwhileHasVanished() throws Exception {
    List<MailboxEvent> events =
        readWhile(
            0,
            () -> {
              try (RawImap session = dovecot.session("anna")) {
                session.ok("SELECT Project");
                session.ok("STORE 20 +FLAGS (\\Deleted)");
                session.ok("EXPUNGE");
              }
            });

    FolderAccount account = project(events).account();
    assertThat(account.balances()).isTrue();
    assertThat(account.vanished()).isEqualTo(1);
    assertThat(account.read()).isEqualTo(ITEMS - 1);
  }

  @Test
  void messageThatTheServerBreaksOffIsNotGivenAndAllOthersAre() throws Exception {
    try (RawImap session = dovecot.session("anna")) {
      session.append(
          "Project", "\\Seen", Mails.numbered(99).replace("\n", "\r\n") + "x\r\n".repeat(9_000));
      session.append("Project", "\\Seen", Mails.numbered(100).replace("\n", "\r\n"));
    }
    cutShort(largest(dovecot.mail().resolve("anna")));

    List<MailboxEvent> events = readWhile(0, () -> {});

    assertThat(project(events).account())
        .isEqualTo(new FolderAccount(ITEMS + 2, ITEMS + 2, ITEMS + 1, 1, 0, 0, 0, 0));
    assertThat(events)
        .contains(new MailboxRead(0, Side.SOURCE, 0, null, new Interruptions(0, 4, 0)));
  }

  @Test
  void folderMadeAnewWhileTheConnectionBreaksIsBegunAgain() throws Exception {
    List<MailboxEvent> events =
        readWhile(
            12,
            () -> {
              try (RawImap session = dovecot.session("anna")) {
                session.ok("DELETE Project");
                Thread.sleep(1_100); // Dovecot's UIDVALIDITY counts seconds
                session.ok("CREATE Project");
                session.append("Project", "", Mails.numbered(1).replace("\n", "\r\n"));
                throw new IOException("Cannot go on: the test hangs up");
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
            });

    assertThat(project(events).attempt()).isEqualTo(1);
    assertThat(project(events).account().read()).isEqualTo(1);
    assertThat(blocks(events).filter(block -> block.attempt() == 1).toList())
        .flatExtracting(ItemBlock::items)
        .hasSize(1);
    assertThat(events)
        .contains(new MailboxRead(0, Side.SOURCE, 0, null, new Interruptions(0, 1, 0)));
  }

  @Test
  void refusedServiceLoginIsTriedOnceForFiveHundredMailboxes() throws Exception {
    MailboxPair[] pairs = new MailboxPair[500];
    for (int number = 0; number < pairs.length; number++) {
      pairs[number] = SourceFixture.pair(number, "anna", "ben");
    }

    List<MailboxEvent> events =
        SourceFixture.of(folder, store("not the password"), store(Dovecot.MASTER_PASSWORD))
            .with(Login.SERVICE)
            .read(pairs);

    assertThat(dovecot.logins().refused()).isEqualTo(1);
    assertThat(events)
        .filteredOn(event -> event.side() == Side.SOURCE)
        .hasSize(500)
        .allMatch(event -> event instanceof MailboxRead read && read.unavailable() != null);
    assertThat(events).contains(new MailboxRead(499, Side.TARGET, 0, null));
  }

  private static Path largest(Path mail) throws IOException {
    try (Stream<Path> files = Files.walk(mail)) {
      return files
          .filter(file -> file.getParent().endsWith("cur"))
          .max(Comparator.comparing(file -> file.toFile().length()))
          .orElseThrow();
    }
  }

  /** Dovecot promises what the file's name says, and hangs up in the middle of it. */
  private static void cutShort(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() / 2);
    }
  }

  private List<MailboxEvent> readWhile(int items, Change change) throws Exception {
    MEANWHILE.set(change);
    MailStore source =
        new FaultyStore(
            store(Dovecot.MASTER_PASSWORD), items, () -> MEANWHILE.getAndSet(() -> {}).make());
    return SourceFixture.of(folder, source, store(Dovecot.MASTER_PASSWORD))
        .with(Login.SERVICE)
        .read(SourceFixture.pair(0, "anna", "ben"));
  }

  private MailStore store(String password) throws IOException {
    Path secret = Files.createTempFile(folder, "secret", "");
    Files.writeString(secret, password);
    return new ImapStore(
        new ImapSettings(
            "localhost",
            dovecot.imapPort(),
            TlsSettings.plaintextAllowed(),
            ImapLogin.masterUser(
                Dovecot.MASTER, new SecretReference(SecretReference.Kind.FILE, secret.toString())),
            ImapLimits.DEFAULT));
  }

  private static FolderRead project(List<MailboxEvent> events) {
    return events.stream()
        .filter(FolderRead.class::isInstance)
        .map(FolderRead.class::cast)
        .filter(read -> read.side() == Side.SOURCE && read.account().listed() > 0)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<ItemBlock> blocks(List<MailboxEvent> events) {
    return events.stream()
        .filter(event -> event.side() == Side.SOURCE)
        .filter(ItemBlock.class::isInstance)
        .map(ItemBlock.class::cast);
  }
}

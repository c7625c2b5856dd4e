package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.standin.Fault;
import org.muster.connectors.ews.standin.Oddity;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder;

/** A mailbox on a server that behaves, or misbehaves, as the specification and the field say. */
class StandInReadingTest {

  private static final String ANNA = "anna@target.example";
  private static final int ITEMS = 7;
  private static final FolderAccount ALL = new FolderAccount(ITEMS, ITEMS, ITEMS, 0, 0, 0, 0, 0);

  /** Few items of one request, so that there are several. */
  private static final EwsLimits SMALL =
      new EwsLimits(
          Duration.ofSeconds(30), Duration.ofMinutes(1), 2, 1 << 20, Duration.ofMinutes(1));

  @TempDir Path secrets;
  private StandIn server;

  @BeforeEach
  void start() throws IOException {
    start(plain());
  }

  private StandInSettings plain() {
    return StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
        .account(EwsScene.USER, password())
        .impersonator(EwsScene.USER)
        .delegate(EwsScene.USER, ANNA);
  }

  private String password() {
    return "secret-of-" + secrets;
  }

  private void start(StandInSettings settings) throws IOException {
    if (server != null) {
      server.close();
    }
    server = StandIn.start(settings);
    for (int i = 0; i < ITEMS; i++) {
      append(Mails.numbered(i));
    }
  }

  private StandInItem append(String message) {
    return server
        .mailbox(ANNA)
        .distinguished("inbox")
        .append(message.getBytes(StandardCharsets.ISO_8859_1), ItemState.of(TestFolder.RECEIVED));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Mailbox open(As as, Scheme scheme) throws IOException {
    EwsSettings settings =
        new EwsSettings(
            URI.create(server.url()),
            EwsVersion.EXCHANGE2007_SP1,
            TlsSettings.plaintextAllowed(),
            EwsScene.login(as, scheme, secrets),
            SMALL);
    return new EwsStore(settings).open(ANNA, Reading.digester());
  }

  private Mailbox open() throws IOException {
    return open(As.IMPERSONATION, Scheme.BASIC);
  }

  private EwsReading read() throws IOException {
    return EwsReading.of(this::open);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 300, 900})
  void interruptedAtAnyRequestItEndsTheSame(long octets) throws IOException {
    EwsReading whole = read();
    int requests = server.requests().size();
    for (int n = 1; n <= requests; n++) {
      server.faults().nth(server.requests().size() + n, new Fault.HangUp(octets));

      assertThat(read().withoutInterruptions()).as("request %d", n).isEqualTo(whole);
    }
  }

  @Test
  void busyAtAnyRequestItEndsTheSame() throws IOException {
    EwsReading whole = read();
    int requests = server.requests().size();
    for (int n = 1; n <= requests; n++) {
      Fault.Soap busy = Fault.soap("ErrorServerBusy").backingOff(5);
      server.faults().nth(server.requests().size() + n, n % 2 == 0 ? busy.withStatus(200) : busy);

      assertThat(read()).as("request %d", n).isEqualTo(whole);
    }
  }

  /** What comes behind a fault must not be taken for the answer to the next request. */
  @ParameterizedTest
  @ValueSource(strings = {"FindFolder", "SyncFolderItems", "GetItem"})
  void secondAnswerBehindAFaultIsNeverRead(String operation) throws IOException {
    EwsReading whole = read();
    server
        .faults()
        .next(operation, new Fault.TwoAnswers(Fault.soap("ErrorServerBusy").backingOff(5)));

    assertThat(read()).isEqualTo(whole);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FindFolder", "SyncFolderItems"})
  void shortPageIsNotTheLast(String operation) throws IOException {
    EwsReading whole = read();
    server.faults().next(operation, new Fault.ShortPage(2)).next(operation, new Fault.ShortPage(1));

    assertThat(read()).isEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(Oddity.class)
  void oddServersAreReadAllTheSame(Oddity oddity) throws IOException {
    start(plain().odd(oddity));

    assertThat(read().account()).isEqualTo(ALL);
    assertThat(read().items()).extracting(ItemDigest::condition).containsOnly(Condition.READ);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ErrorContentConversionFailed", "ErrorItemCorrupt"})
  void itemThatIsNotGivenIsSaidToBe(String code) throws IOException {
    server.faults().item(append(Mails.numbered(99)).id(), code);

    assertThat(read().account())
        .isEqualTo(new FolderAccount(ITEMS + 1, ITEMS + 1, ITEMS, 1, 0, 0, 0, 0));
  }

  @Test
  void itemThatChangesAfterItWasListedIsNeverEqual() throws IOException {
    try (Mailbox mailbox = open()) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        server.mailbox(ANNA).distinguished("inbox").items().forEach(this::alter);

        assertThat(Reading.rest(cursor))
            .hasSize(ITEMS)
            .extracting(ItemDigest::condition)
            .containsOnly(Condition.CHANGED_WHILE_READ);
      }
    }
  }

  private void alter(StandInItem item) {
    byte[] other = Mails.numbered(50).getBytes(StandardCharsets.ISO_8859_1);
    server.mailbox(ANNA).distinguished("inbox").modify(item, other, item.state());
  }

  @Test
  void foldersThatHoldNoMailAreLeftOutAndNamed() throws IOException {
    server.mailbox(ANNA).folder("Projects/Inbox", "");
    server.mailbox(ANNA).folder("Inbox/Old", "IPF.Imap");
    server.mailbox(ANNA).folder("Conversation History", "IPF.Note");
    server
        .mailbox(ANNA)
        .distinguished("calendar")
        .append(new byte[] {'x'}, ItemState.of(TestFolder.RECEIVED));
    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(folder -> folder.path().toString())
          .startsWith("INBOX")
          .contains("INBOX/Old", "Projects/Inbox", "Sent Items", "Outbox")
          .doesNotContain("Calendar", "Sync Issues");
      assertThat(mailbox.listing().skipped())
          .contains(
              new SkippedFolder(
                  EwsReading.path("Calendar"), FolderRole.OTHER, SkippedFolder.Reason.NOT_MAIL, 1),
              new SkippedFolder(
                  EwsReading.path("Conversation History"), SkippedFolder.Reason.SYSTEM),
              new SkippedFolder(EwsReading.path("Sync Issues"), SkippedFolder.Reason.SYSTEM));
    }
  }

  /** Their names are in the language of whoever used Outlook first. */
  @Test
  void foldersOfProgramsAreKnownWhateverTheyAreCalled() throws IOException {
    server.mailbox(ANNA).rename("syncissues", "Synchronisierungsprobleme");
    server.mailbox(ANNA).rename("conflicts", "Konflikte");
    server.mailbox(ANNA).folder("Sync Issues", "IPF.Note");
    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(folder -> folder.path().toString())
          .contains("Sync Issues")
          .noneMatch(path -> path.startsWith("Synchronisierung"));
      assertThat(mailbox.listing().skipped())
          .filteredOn(folder -> folder.reason() == SkippedFolder.Reason.SYSTEM)
          .extracting(folder -> folder.path().toString())
          .contains("Synchronisierungsprobleme", "Synchronisierungsprobleme/Konflikte");
    }
  }

  @Test
  void itemsOutOfSightAreCountedApart() throws IOException {
    server
        .mailbox(ANNA)
        .distinguished("inbox")
        .appendHidden(new byte[] {'x'}, ItemState.of(TestFolder.RECEIVED));
    try (Mailbox mailbox = open()) {
      Folder inbox = mailbox.listing().folders().get(0);
      assertThat(inbox.hidden()).isOne();
      assertThat(inbox.declared()).isEqualTo(ITEMS);
    }
    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void everyLoginReadsTheSame() throws IOException {
    EwsReading whole = read();
    assertThat(EwsReading.of(() -> open(As.DELEGATE, Scheme.BASIC))).isEqualTo(whole);

    start(plain().offering(StandInSettings.Scheme.BEARER).token(password(), EwsScene.USER));
    assertThat(EwsReading.of(() -> open(As.IMPERSONATION, Scheme.OAUTH)).account()).isEqualTo(ALL);

    start(plain().offering(StandInSettings.Scheme.NTLM));
    assertThat(EwsReading.of(() -> open(As.IMPERSONATION, Scheme.NTLM)).account()).isEqualTo(ALL);

    start(plain().account(ANNA, password()));
    assertThat(EwsReading.of(() -> open(As.SELF, Scheme.BASIC)).account()).isEqualTo(ALL);
  }

  @Test
  void nothingButReadingIsAskedFor() throws IOException {
    read();

    assertThat(server.requests())
        .extracting(request -> request.operation())
        .allMatch(Set.of("GetFolder", "FindFolder", "SyncFolderItems", "GetItem")::contains);
  }

  @Test
  void lostSyncStateLosesThePosition() throws IOException {
    try (Mailbox mailbox = open()) {
      Folder inbox = mailbox.listing().folders().get(0);
      Position position = new Position("2|bm90aGluZw%3D%3D|0|A|7,7,1,0,0,0,0");

      assertThatThrownBy(() -> mailbox.read(inbox, position, Depth.CONTENT))
          .isInstanceOf(PositionLostException.class);
    }
  }
}

package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Unavailability;

/** Each fault while items are read has its outcome, and never leaves a gap unsaid. */
class EwsFaultsTest {

  private static final FolderAccount ALL = new FolderAccount(5, 5, 5, 0, 0, 0, 0, 0);

  @TempDir Path secrets;
  private ScriptedEws server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedEws.start();
    for (int i = 0; i < 5; i++) {
      server.inbox().put("item" + i, Mails.numbered(i));
    }
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Mailbox open() throws IOException {
    return new EwsStore(EwsScene.impersonating(server.url(), secrets))
        .open("anna@target.example", Reading.digester());
  }

  private FolderAccount read(List<ItemDigest> into) throws IOException {
    try (Mailbox mailbox = open()) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        into.addAll(Reading.rest(cursor));
        return cursor.account();
      }
    }
  }

  private FolderAccount read() throws IOException {
    return read(new ArrayList<>());
  }

  @Test
  void undisturbedMailboxIsReadWhole() throws IOException {
    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GetFolder", "FindFolder", "SyncFolderItems", "GetItem"})
  void shortWaitIsWaitedForAndNothingIsMissed(String operation) throws IOException {
    server.next(operation, Reply.fault("ErrorServerBusy", "20"));
    server.next(operation, Reply.fault("ErrorServerBusy", "20").as(200));

    assertThat(read()).isEqualTo(ALL);
  }

  @Test
  void waitsAreCounted() throws IOException {
    server.next("FindFolder", Reply.fault("ErrorServerBusy", "20"));

    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders()).hasSize(1);
      assertThat(mailbox.interruptions()).isEqualTo(Interruptions.BACKOFF);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FindFolder, ErrorServerBusy, UNAVAILABLE",
    "GetItem, ErrorServerBusy, UNAVAILABLE",
    "GetItem, ErrorTimeoutExpired, UNAVAILABLE",
    "SyncFolderItems, ErrorMailboxStoreUnavailable, UNAVAILABLE",
    "GetItem, ErrorMailboxMoveInProgress, BEING_MOVED"
  })
  void serverInTroubleIsLeftForAWhile(String operation, String code, Unavailability reason) {
    server.next(operation, Reply.fault(code));

    assertPassing(reason, Duration.ZERO);
  }

  @Test
  void longWaitIsLeftToTheReader() {
    server.next("GetItem", Reply.fault("ErrorServerBusy", "120000"));

    assertPassing(Unavailability.UNAVAILABLE, Duration.ofMinutes(2));
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 503})
  void retryAfterIsObeyed(int status) {
    server.next("GetItem", Reply.status(status, "Retry-After", "90"));

    assertPassing(Unavailability.UNAVAILABLE, Duration.ofSeconds(90));
  }

  private void assertPassing(Unavailability reason, Duration wait) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> {
              assertThat(e.isPassing()).isTrue();
              assertThat(e.reason()).isEqualTo(reason);
              assertThat(e.shouldWait()).isEqualTo(wait);
            });
  }

  @Test
  void itemThatIsGoneHasVanished() throws IOException {
    server.next("SyncFolderItems", Reply.of(ScriptedInbox.sync("s", true, sixCreated())));

    assertThat(read()).isEqualTo(new FolderAccount(5, 6, 5, 0, 1, 0, 0, 0));
  }

  private static String sixCreated() {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      all.append(ScriptedInbox.change("Create", "item" + i));
    }
    return all.toString();
  }

  @Test
  void listedTwiceIsOneItemAndDeletedIsNone() throws IOException {
    String first = sixCreated() + ScriptedInbox.change("Update", "item0");
    server.next(
        "SyncFolderItems",
        Reply.of(ScriptedInbox.sync("s", false, first)),
        Reply.of(
            ScriptedInbox.sync(
                "t",
                true,
                ScriptedInbox.change("Create", "item1") + ScriptedInbox.deleted("item5"))));

    assertThat(read()).isEqualTo(ALL);
  }

  @Test
  void itemThatCannotBeConvertedIsNotGivenAndHidesNoOther() throws IOException {
    server.next("GetItem", Reply.of(Soap.getItem(Soap.error("ErrorContentConversionFailed"))));
    List<ItemDigest> items = new ArrayList<>();

    assertThat(read(items)).isEqualTo(new FolderAccount(5, 5, 4, 1, 0, 0, 0, 0));
    assertThat(items)
        .extracting(ItemDigest::condition)
        .containsExactly(
            Condition.UNREADABLE, Condition.READ, Condition.READ, Condition.READ, Condition.READ);
  }

  @Test
  void requestThatFailsIsAskedForInParts() throws IOException {
    server.next(
        "GetItem",
        Reply.fault("ErrorInternalServerError"),
        Reply.fault("ErrorInternalServerError"));

    assertThat(read()).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 900, 1500})
  void answerThatBreaksOffIsAFailedConnection(int octets) throws IOException {
    String ids = "<t:ItemId Id=\"item0\"/><t:ItemId Id=\"item1\"/>";
    server.next("GetItem", Reply.of(server.inbox().answer("GetItem", ids)).cutAfter(octets));

    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(MailboxUnavailableException.class);
    assertThat(read()).isEqualTo(ALL);
  }

  @Test
  void forbiddenCharactersInAListingDoNotHideIt() throws IOException {
    String folder = server.inbox().folder("inbox").replace("Name>inbox", "Name>in&#x1F;box&#0;");
    server.next("FindFolder", Reply.of(ScriptedInbox.findFolder(folder)));

    assertThat(read()).isEqualTo(ALL);
  }

  @Test
  void pageThatIsNotSoapIsSaidToBeNone() {
    server.next("FindFolder", Reply.of("<html><body>Sign in</body></html>"));

    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no SOAP message");
  }
}

package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/** Servers that break off, flood, lie or say nothing: never a quiet gap, never a hang. */
class OddServerTest {

  private static final String BODIES = "UID FETCH 1:3 (UID FLAGS";
  private static final FolderAccount ALL = new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0);

  private static final Pattern OF_RFC_3501 =
      Pattern.compile(
          "(CAPABILITY|LOGIN|LIST|STATUS|EXAMINE|UID (FETCH|SEARCH)|NOOP|LOGOUT)( .*)?");

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.holding(3);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String message(int uid) {
    return server.folder().line(uid, "FLAGS INTERNALDATE BODY.PEEK[]");
  }

  @Test
  void exchangeIsKnownByItsGreeting() throws IOException {
    assertThat(Scripted.store(server).look().isExchange()).isFalse();

    server.greeting("* OK The Microsoft Exchange IMAP4 service is ready.");

    assertThat(Scripted.store(server).look().isExchange()).isTrue();
  }

  @Test
  void bodyThatExchangeWroteAnewIsHeldAgainstNoSignature() throws IOException {
    server
        .folder()
        .put(4, "DKIM-Signature: v=1; a=rsa-sha1; bh=uoq1oCgLlTqpdDX/iUbLy7J1Wic=\n\nHello\n");
    assertThat(dkim()).containsExactly(Check.BROKEN);

    server.greeting("* OK The Microsoft Exchange IMAP4 service is ready.");

    assertThat(dkim()).isEmpty();
  }

  private List<Check> dkim() throws IOException {
    return Scripted.read(server).items().stream()
        .flatMap(item -> item.protection().facts().stream())
        .filter(fact -> fact.mechanism() == Mechanism.DKIM)
        .map(ProtectionFact::check)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAPABILITY", "LOGIN", "LIST", "STATUS", "EXAMINE", BODIES, "NOOP"})
  void hangUpAtAnyCommandIsSaid(String command) {
    server.answer(command, "* BYE [UNAVAILABLE] shutting down", ScriptedImap.HANG_UP);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LOGIN", "LIST", BODIES})
  void silenceEnds(String command) {
    server.answer(command, ScriptedImap.SILENCE);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CAPABILITY", "LOGIN", "LIST", "EXAMINE", BODIES})
  void floodEnds(String command) {
    server.answer(command, ScriptedImap.ENDLESS + "* OK " + "still here ".repeat(100));

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIST", BODIES})
  void endlessLineEnds(String command) {
    server.answer(command, ScriptedImap.ENDLESS_LINE);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @Test
  void slowDripOfNotesEnds() throws IOException {
    Patience patience = new Patience(Duration.ZERO, 1000);

    assertThatIOException().isThrownBy(patience::check).withMessageContaining("no answer");
  }

  @Test
  void silentGreetingEnds() throws IOException {
    server.greeting(ScriptedImap.SILENCE);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @Test
  void garbageBetweenAnswersIsNoAnswer() throws IOException {
    server.answer(
        BODIES,
        "",
        "garbage",
        message(1),
        "* ",
        "*",
        "+ go on",
        "* 2 XYZZY (FOO",
        "A999 OK of nobody",
        "* 99999999999999999999 EXISTS",
        message(2),
        "* CAPABILITY IMAP4rev1 XFOO",
        message(3));

    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void wrongTagIsNoEnd() {
    server.answer(BODIES, message(1), "A999 OK done", ScriptedImap.SILENCE);

    assertThatIOException()
        .isThrownBy(() -> Scripted.read(server))
        .withMessageContaining("no word");
  }

  @Test
  void literalOfFourGigabytesIsNotAllocated() {
    server.answer(BODIES, message(1), "* 2 FETCH (UID 2 BODY[] {4294967296}", ScriptedImap.HANG_UP);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @Test
  void literalAboveTheLimitElsewhereIsRefused() {
    server.answer("LIST", "* LIST () \"/\" {4294967296}", ScriptedImap.HANG_UP);

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @Test
  void literalOfImpossibleSizeIsRefused() {
    server.answer(BODIES, "* 1 FETCH (UID 1 BODY[] {99999999999999999999999}\r\nabc)");

    assertThatIOException().isThrownBy(() -> Scripted.read(server));
  }

  @Test
  void itemsBeforeAHangUpAreGivenAndTheRestIsReadLater() throws IOException {
    server.answer(BODIES, message(1), ScriptedImap.HANG_UP);
    Position position = Scripted.positionAfter(server, 1);

    Scripted.Read rest = Scripted.readAfter(server, position);
    assertThat(rest.uids()).containsExactly(2L, 3L);
    assertThat(rest.account()).isEqualTo(ALL);
  }

  @Test
  void messageThatTheServerHangsUpOverAgainAndAgainIsUnreadable() throws IOException {
    server.answer(BODIES, message(1), "* BYE cannot read", ScriptedImap.HANG_UP);
    server.answer("UID FETCH 2:2 (UID FLAGS", "* BYE cannot read", ScriptedImap.HANG_UP);

    Scripted.Read read = Scripted.read(server);
    assertThat(read.uids()).containsExactly(1L, 2L, 3L);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0));
    assertThat(server.commands()).filteredOn(c -> c.startsWith("LOGIN")).hasSize(4);
  }

  @Test
  void messageThatTheServerHangsUpOverOnceIsRead() throws IOException {
    server.answer(BODIES, message(1), "* BYE bad moment", ScriptedImap.HANG_UP);

    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void hangUpThatWasGoneOnAfterIsCounted() throws IOException {
    server.answer(BODIES, message(1), "* BYE bad moment", ScriptedImap.HANG_UP);

    try (Mailbox mailbox = Scripted.open(server)) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        assertThat(Reading.rest(cursor)).hasSize(3);
      }
      assertThat(mailbox.interruptions()).isEqualTo(new Interruptions(0, 0, 1));
    }
  }

  @Test
  void folderMadeAnewAfterAHangUpIsLost() {
    server.answer(BODIES, message(1), "* BYE bad moment", ScriptedImap.HANG_UP);
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDVALIDITY 7] x", "* OK [UIDNEXT 4] x");
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDVALIDITY 8] x", "* OK [UIDNEXT 4] x");

    assertThatThrownBy(() -> Scripted.read(server)).isInstanceOf(PositionLostException.class);
  }

  @Test
  void existsThatLiesIsTold() throws IOException {
    server.answer("EXAMINE", "* 5 EXISTS", "* OK [UIDVALIDITY 7] x", "* OK [UIDNEXT 4] x");

    assertThat(Scripted.read(server).account())
        .isEqualTo(new FolderAccount(5, 3, 3, 0, 0, 0, 0, 0));
  }

  @Test
  void messageThatTheListingPassesOverIsFoundBySearch() throws IOException {
    server.answer(
        "UID FETCH 1:3 (UID RFC822.SIZE)",
        "* 1 FETCH (UID 1 RFC822.SIZE 10)",
        "* 3 FETCH (UID 3 RFC822.SIZE 10)");

    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void refusedListingIsSearched() throws IOException {
    server.answer("UID FETCH 1:3 (UID RFC822.SIZE)", ScriptedImap.TAG + "NO cannot tell a size");

    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void serverWithoutUidNextIsAskedForItsUids() throws IOException {
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDVALIDITY 7] x");
    Position position = Scripted.positionAfter(server, 1);
    server.folder().remove(3);
    server.answer("EXAMINE", "* 2 EXISTS", "* OK [UIDVALIDITY 7] x");
    server.answer("EXAMINE", "* 2 EXISTS", "* OK [UIDVALIDITY 7] x");

    Scripted.Read rest = Scripted.readAfter(server, position);
    assertThat(rest.uids()).containsExactly(2L);
    assertThat(rest.account()).isEqualTo(new FolderAccount(3, 3, 2, 0, 1, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "* NO [UIDNOTSTICKY] not for ever",
        "* OK [UIDVALIDITY 0] none",
        "* OK [UIDVALIDITY 8] another"
      })
  void withoutLastingUidsTheFolderIsBegunAgain(String code) throws IOException {
    Position before = Scripted.positionAfter(server, 1);
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDVALIDITY 7] x", "* OK [UIDNEXT 4] x", code);

    Position unlasting = code.contains("8") ? before : Scripted.positionAfter(server, 1);
    assertThatThrownBy(() -> Scripted.readAfter(server, unlasting))
        .isInstanceOf(PositionLostException.class);
    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void withoutUidValidityThereIsNoResume() throws IOException {
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDNEXT 4] x");
    Position position = Scripted.positionAfter(server, 1);

    assertThatThrownBy(() -> Scripted.readAfter(server, position))
        .isInstanceOf(PositionLostException.class);
  }

  @Test
  void uidNextThatWentDownLosesThePosition() throws IOException {
    Position position = Scripted.positionAfter(server, 3);
    server.answer("EXAMINE", "* 2 EXISTS", "* OK [UIDVALIDITY 7] x", "* OK [UIDNEXT 3] x");

    assertThatThrownBy(() -> Scripted.readAfter(server, position))
        .isInstanceOf(PositionLostException.class);
  }

  @Test
  void arrivalsAreCountedAndNotRead() throws IOException {
    Position position = Scripted.positionAfter(server, 1);
    server.folder().put(8, Mails.numbered(8));
    server.answer("NOOP", "* 6 EXISTS");

    Scripted.Read rest = Scripted.readAfter(server, position);
    assertThat(rest.uids()).containsExactly(2L, 3L);
    assertThat(rest.account()).isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 3, 0, 0));
  }

  @Test
  void serverThatKnowsNoExtensionIsAskedForNone() throws IOException {
    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
    assertThat(server.commands())
        .allMatch(command -> OF_RFC_3501.matcher(command).matches())
        .noneMatch(command -> command.contains("+}") || command.contains("RETURN"));
  }

  @Test
  void refusedFolderMakesTheMailboxUnavailable() {
    server.answer("EXAMINE", ScriptedImap.TAG + "NO [SERVERBUG] broken");

    assertThatIOException()
        .isThrownBy(() -> Scripted.read(server))
        .withMessage("Cannot open folder 0: Cannot open a folder: the server said NO [SERVERBUG]");
  }

  @Test
  void impossibleNumbersAreRefused() {
    server.answer("EXAMINE", "* 3 EXISTS", "* OK [UIDVALIDITY 7] x", "* OK [UIDNEXT -4] x");

    assertThatIOException()
        .isThrownBy(() -> Scripted.read(server))
        .withMessageContaining("not well-formed");
  }
}

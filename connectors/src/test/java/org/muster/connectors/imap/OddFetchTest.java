package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.muster.connectors.fixture.ScriptedFolder.literal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.fixture.ScriptedFolder;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.FolderAccount;

/** Servers that answer UID FETCH otherwise than asked: three messages, UIDs 1 to 3. */
class OddFetchTest {

  private static final String BODIES = "UID FETCH 1:3 (UID FLAGS INTERNALDATE BODY.PEEK[])";
  private static final String ITEMS = "FLAGS INTERNALDATE BODY.PEEK[]";
  private static final FolderAccount ALL = new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0);

  private ScriptedImap server;
  private ScriptedFolder folder;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.holding(3);
    folder = server.folder();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String message(int uid) {
    return folder.line(uid, ITEMS);
  }

  private Scripted.Read read() throws IOException {
    return Scripted.read(server);
  }

  @Test
  void wellBehavedServerIsReadByExamineAndPeekWithinWhatIsListed() throws IOException {
    assertThat(read().account()).isEqualTo(ALL);
    assertThat(server.commands())
        .contains("EXAMINE \"INBOX\"", BODIES)
        .noneMatch(command -> command.contains("*)") || command.contains(":*"))
        .noneMatch(command -> command.startsWith("SELECT") || command.contains(" BODY["));
  }

  @Test
  void messagesOutOfOrderComeInOrder() throws IOException {
    server.answer(BODIES, message(3), message(1), message(2));

    assertThat(read().uids()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void messageGivenTwiceIsOneItem() throws IOException {
    server.answer(BODIES, message(1), message(2), message(1), message(2), message(3));

    Scripted.Read read = read();
    assertThat(read.uids()).containsExactly(1L, 2L, 3L);
    assertThat(read.account()).isEqualTo(ALL);
  }

  @Test
  void messageListedTwiceIsOneItem() throws IOException {
    String size = "RFC822.SIZE";
    server.answer(
        "UID FETCH 1:3 (UID RFC822.SIZE)",
        folder.line(2, size),
        folder.line(1, size),
        folder.line(2, size),
        folder.line(3, size));

    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void unaskedFlagsAndExpungesAmongMessagesAreNoItems() throws IOException {
    server.answer(
        BODIES,
        message(1),
        "* 2 FETCH (FLAGS (\\Seen \\Deleted))",
        "* 2 FETCH (UID 2 FLAGS (\\Deleted) MODSEQ (12))",
        message(2),
        "* 1 EXPUNGE",
        "* 3 EXISTS",
        message(3));

    Scripted.Read read = read();
    assertThat(read.uids()).containsExactly(1L, 2L, 3L);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 1, 0, 0));
  }

  @Test
  void messagesThatWereNotAskedForAreNoItems() throws IOException {
    server.answer(
        BODIES,
        message(1),
        "* 9 FETCH (UID 9 BODY[] " + literal("Subject: other\r\n\r\n") + ")",
        message(2),
        message(3));

    assertThat(read().uids()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void quotedBodyIsReadAsALiteral() throws IOException {
    folder.put(2, "Subject: a \"b\" \\ c");
    Scripted.Read whole = read();
    server.answer(
        BODIES,
        message(1),
        "* 2 FETCH (BODY[] \"Subject: a \\\"b\\\" \\\\ c\" UID 2 FLAGS (\\Seen)"
            + " INTERNALDATE \"15-Jan-2009 10:00:00 +0000\")",
        message(3));

    assertThat(read()).isEqualTo(whole);
  }

  @Test
  void nulInAQuotedBodyIsTaken() throws IOException {
    server.answer(BODIES, message(1), "* 2 FETCH (UID 2 BODY[] \"Subject: a\u0000b\")", message(3));

    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void bodyThatIsNilIsUnreadable() throws IOException {
    String nil = "* 2 FETCH (UID 2 FLAGS (\\Seen) BODY[] NIL)";
    server.answer(BODIES, message(1), nil, message(3));
    server.answer("UID FETCH 2 ", nil);

    Scripted.Read read = read();
    assertThat(read.conditions())
        .containsExactly(Condition.READ, Condition.UNREADABLE, Condition.READ);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0));
  }

  @Test
  void emptyBodyIsNeverEqual() throws IOException {
    server.answer(
        BODIES, message(1), "* 2 FETCH (UID 2 BODY[] {0}\r\n)", "* 3 FETCH (UID 3 BODY[] \"\")");

    assertThat(read().conditions())
        .containsExactly(Condition.READ, Condition.EMPTY, Condition.EMPTY);
  }

  @Test
  void refusedRangeIsAskedForAgainByHalves() throws IOException {
    server.answer(BODIES, message(1), ScriptedImap.TAG + "NO some are bad");
    server.answer("UID FETCH 2,3 (UID FLAGS INTERNALDATE BODY", ScriptedImap.TAG + "NO one is bad");
    server.answer("UID FETCH 2 (UID FLAGS INTERNALDATE BODY", ScriptedImap.TAG + "NO it is bad");

    Scripted.Read read = read();
    assertThat(read.conditions())
        .containsExactly(Condition.READ, Condition.UNREADABLE, Condition.READ);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0));
  }

  @Test
  void messagesLeftOutOfAnOkAreAskedForAgain() throws IOException {
    server.answer(BODIES, message(2));

    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void okWithoutAnyDataIsNotTheEnd() throws IOException {
    server.answer(BODIES);

    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void messageNeverGivenButThereIsUnreadable() throws IOException {
    server.answer(BODIES, message(1), message(3));
    server.answer("UID FETCH 2 (UID FLAGS INTERNALDATE BODY");

    assertThat(read().account()).isEqualTo(new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0));
  }

  @Test
  void messageThatTheServerWillSayNothingOfHasNotVanished() throws IOException {
    server.answer(BODIES, message(1), message(3), ScriptedImap.TAG + "NO gone or so");
    server.answer("UID FETCH 2 ", ScriptedImap.TAG + "NO not now");
    server.answer("UID SEARCH", ScriptedImap.TAG + "BAD what");

    assertThat(read().account()).isEqualTo(new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0));
  }

  @Test
  void messageFoundAbsentHasVanished() throws IOException {
    server.answer(BODIES, message(1), "* 2 EXPUNGE", message(3), ScriptedImap.TAG + "NO gone");
    server.answer("UID FETCH 2 ");

    Scripted.Read read = read();
    assertThat(read.uids()).containsExactly(1L, 3L);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 2, 0, 1, 0, 0, 0));
  }

  @Test
  void answersWithoutUidsAreNotTakenForAbsence() throws IOException {
    String body = "BODY[] " + literal("Subject: x\r\n\r\n");
    server.answer(BODIES, "* 1 FETCH (" + body + ")", "* 2 FETCH (" + body + ")");
    for (int uid = 1; uid <= 3; uid++) {
      server.answer(
          "UID FETCH " + uid + " (UID FLAGS INTERNALDATE BODY", "* 1 FETCH (" + body + ")");
      server.answer(
          "UID FETCH " + uid + " (UID FLAGS INTERNALDATE)",
          "* 1 FETCH (FLAGS () INTERNALDATE \"15-Jan-2009 10:00:00 +0000\")");
    }
    for (String set : List.of("1,2,3", "2,3")) {
      server.answer("UID FETCH " + set + " (UID FLAGS INTERNALDATE BODY", "* 1 FETCH (FLAGS ())");
    }

    assertThat(read().account()).isEqualTo(new FolderAccount(3, 3, 0, 3, 0, 0, 0, 0));
  }

  @Test
  void serverInPassingTroubleEndsTheReading() {
    server.answer(BODIES, message(1), ScriptedImap.TAG + "NO [UNAVAILABLE] later");

    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("[UNAVAILABLE]");
  }

  @Test
  void malformedResponseEndsTheReading() {
    server.answer(BODIES, message(1), "* 2 FETCH (UID", message(3));

    assertThatThrownBy(this::read)
        .isInstanceOf(IOException.class)
        .hasMessage("Cannot read a FETCH response: it is not well-formed");
  }

  @Test
  void unknownAttributesArePassedOver() throws IOException {
    server.answer(
        BODIES,
        message(1),
        "* 2 FETCH (X-GM-LABELS (\"\\\\Inbox\" (a {3}\r\nb)c)) EMAILID (M1) THREADID NIL"
            + " MODSEQ (9) "
            + message(2).substring("* 2 FETCH (".length()),
        message(3));

    assertThat(read().account()).isEqualTo(ALL);
  }

  @Test
  void folderRebuiltMeanwhileIsLost() {
    server.answer(BODIES, message(1), "* OK [UIDVALIDITY 8] new", message(2), message(3));

    assertThatThrownBy(this::read)
        .isInstanceOf(PositionLostException.class)
        .hasMessageContaining("UIDVALIDITY was 7 and is 8");
  }

  @Test
  void answersToTwoCommandsMayBeMixed() throws IOException {
    for (int uid = 4; uid <= 2049; uid++) {
      folder.put(uid, "Subject: " + uid + "\n\n");
    }
    List<String> both = new ArrayList<>(List.of(message(2049), ScriptedImap.TAG + "OK done"));
    for (int uid = 2048; uid > 0; uid--) {
      both.add(message(uid));
    }
    both.add(ScriptedImap.TAG_BEFORE + "OK done");
    server.answer("UID FETCH 1:2048 (UID FLAGS", ScriptedImap.LATER);
    server.answer("UID FETCH 2049:2049 (UID FLAGS", both.toArray(String[]::new));

    assertThat(read().uids()).hasSize(2049).isSorted();
  }
}

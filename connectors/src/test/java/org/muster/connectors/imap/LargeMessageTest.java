package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.connectors.fixture.ScriptedFolder.literal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/**
 * One message above the limit, UID 2 of three: servers that tell wrong sizes and cut pieces oddly.
 */
class LargeMessageTest {

  private static final FolderAccount ALL = new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0);
  private static final FolderAccount NOT_GIVEN = new FolderAccount(3, 3, 2, 1, 0, 0, 0, 0);
  private static final String SIZES = "UID FETCH 1:3 (UID RFC822.SIZE)";
  private static final String PIECE = "UID FETCH 2 (UID FLAGS INTERNALDATE BODY.PEEK[]<";

  private final String message =
      new String(Mails.ofSize(5 << 19), StandardCharsets.ISO_8859_1).replace("\n", "\r\n");
  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.holding(3);
    server.folder().put(2, message);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void tellSize(long octets) {
    server.answer(
        SIZES,
        "* 1 FETCH (UID 1 RFC822.SIZE 10)",
        "* 2 FETCH (UID 2 RFC822.SIZE " + octets + ")",
        "* 3 FETCH (UID 3 RFC822.SIZE 10)");
  }

  private static String piece(long origin, String octets) {
    return "* 2 FETCH (UID 2 FLAGS () BODY[]<" + origin + "> " + literal(octets) + ")";
  }

  private ItemDigest inMemory(Stored stored) {
    byte[] octets = message.getBytes(StandardCharsets.ISO_8859_1);
    return Reading.digester().content(stored, octets, 0, octets.length);
  }

  private void assertReadWhole() throws IOException {
    Scripted.Read read = Scripted.read(server);
    ItemDigest item = read.items().get(1);
    assertThat(item).isEqualTo(inMemory(new Stored("7/2", item.received(), item.flags())));
    assertThat(read.account()).isEqualTo(ALL);
  }

  private void assertNotGiven() throws IOException {
    Scripted.Read read = Scripted.read(server);
    assertThat(read.conditions())
        .containsExactly(Condition.READ, Condition.UNREADABLE, Condition.READ);
    assertThat(read.account()).isEqualTo(NOT_GIVEN);
  }

  @Test
  void piecesMakeTheSameDigestAsTheWhole() throws IOException {
    ItemDigest inPieces = Scripted.read(server).items().get(1);

    Stored stored = new Stored("7/2", inPieces.received(), inPieces.flags());
    assertThat(inPieces).isEqualTo(inMemory(stored));
  }

  @Test
  void sizeToldTooSmallIsNoLimit() throws IOException {
    tellSize(Scripted.LITERAL + 1);

    assertReadWhole();
  }

  @Test
  void sizeToldTooLargeEndsWithTheMessage() throws IOException {
    tellSize(4_000_000_000L);

    assertReadWhole();
  }

  @Test
  void sizeToldAsSmallAsOthersIsFoundOutByTheLiteral() throws IOException {
    tellSize(10);

    assertReadWhole();
  }

  @Test
  void serverThatCutsPiecesShorterThanAskedIsReadToTheEnd() throws IOException {
    for (int origin = 0; origin < message.length(); origin += 700_000) {
      int end = Math.min(message.length(), origin + 700_000);
      server.answer(PIECE + origin + ".", piece(origin, message.substring(origin, end)));
    }

    assertReadWhole();
  }

  @Test
  void nilAfterTheEndIsTheEnd() throws IOException {
    server.folder().put(2, message.substring(0, 2 << 20));
    server.answer(PIECE + (2 << 20) + ".", "* 2 FETCH (UID 2 BODY[]<2097152> NIL)");

    assertThat(Scripted.read(server).account()).isEqualTo(ALL);
  }

  @Test
  void nilBeforeTheEndIsNotGiven() throws IOException {
    server.answer(PIECE + (1 << 20) + ".", "* 2 FETCH (UID 2 BODY[]<1048576> NIL)");

    assertNotGiven();
  }

  @Test
  void serverThatIgnoresWhereAPieceBeginsIsNotReadForEver() throws IOException {
    server.answer(PIECE, piece(0, message.substring(0, Scripted.LITERAL)));

    assertNotGiven();
  }

  @Test
  void refusedPieceIsNotGiven() throws IOException {
    server.answer(PIECE + (1 << 20) + ".", ScriptedImap.TAG + "NO cannot");

    assertNotGiven();
  }

  @Test
  void literalAboveTheLimitInsteadOfAPieceIsRefused() throws IOException {
    server.answer(PIECE, "* 2 FETCH (UID 2 BODY[]<0> " + literal(message) + ")");

    assertNotGiven();
  }

  @Test
  void messageExpungedBetweenPiecesHasVanished() throws IOException {
    server.answer(PIECE + (1 << 20) + ".", "* 2 EXPUNGE", ScriptedImap.TAG + "NO gone");
    server.answer("UID FETCH 2 (UID FLAGS INTERNALDATE)");

    Scripted.Read read = Scripted.read(server);
    assertThat(read.uids()).containsExactly(1L, 3L);
    assertThat(read.account()).isEqualTo(new FolderAccount(3, 3, 2, 0, 1, 0, 0, 0));
  }
}

package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.angus.mail.iap.ByteArray;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.FolderAccount;

/** COMPRESS=DEFLATE where it is asked for and offered, and what may come through it. */
class CompressionTest {

  private static final FolderAccount ALL = new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0);
  private static final String BODIES = "UID FETCH 1:3 (UID FLAGS";

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.holding(3);
    server.answer("CAPABILITY", "* CAPABILITY IMAP4rev1 COMPRESS=DEFLATE");
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void allIsReadThroughDeflate() throws IOException {
    Scripted.Read plain = Scripted.read(server);
    assertThat(server.commands()).doesNotContain("COMPRESS DEFLATE");

    assertThat(Scripted.read(Scripted.compressed(server))).isEqualTo(plain);
    assertThat(plain.account()).isEqualTo(ALL);
    assertThat(server.commands()).containsOnlyOnce("COMPRESS DEFLATE");
  }

  @Test
  void serverThatDoesNotOfferItIsReadAllTheSame() throws IOException {
    try (ScriptedImap bare = ScriptedImap.holding(3)) {
      assertThat(Scripted.read(Scripted.compressed(bare)).account()).isEqualTo(ALL);
      assertThat(bare.commands()).doesNotContain("COMPRESS DEFLATE");
    }
  }

  @Test
  void serverThatRefusesItIsReadAllTheSame() throws IOException {
    server.answer("COMPRESS", ScriptedImap.TAG + "NO [COMPRESSIONACTIVE] TLS does");

    assertThat(Scripted.read(Scripted.compressed(server)).account()).isEqualTo(ALL);
  }

  @Test
  void connectionMadeAnewIsCompressedAnew() throws IOException {
    server.answer(BODIES, "* BYE bad moment", ScriptedImap.HANG_UP);

    assertThat(Scripted.read(Scripted.compressed(server)).account()).isEqualTo(ALL);
    assertThat(server.commands()).filteredOn("COMPRESS DEFLATE"::equals).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIST", BODIES})
  void fewOctetsThatInflateToAnEndlessLineEnd(String command) {
    server.answer(command, ScriptedImap.ENDLESS_LINE);

    assertThatIOException().isThrownBy(() -> Scripted.read(Scripted.compressed(server)));
  }

  @Test
  void fewOctetsThatInflateToALargeMessageAreReadInPieces() throws IOException {
    server.folder().put(2, "Subject: zeros\n\n" + "0".repeat(4 * Scripted.LITERAL));

    Scripted.Read read = Scripted.read(Scripted.compressed(server));
    assertThat(read.account()).isEqualTo(ALL);
    assertThat(read.conditions()).containsOnly(Condition.READ);
    assertThat(server.commands()).anyMatch(command -> command.contains("BODY.PEEK[]<"));
  }

  @Test
  void whatIsNotCompressedAfterAllIsNoAnswer() {
    server.answer("COMPRESS", ScriptedImap.TAG + "OK begin");

    assertThatIOException().isThrownBy(() -> Scripted.read(Scripted.compressed(server)));
  }

  @Test
  void octetsThatCameTogetherWithTheAnswerAreInflated() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    sent.writeBytes("A1 OK begin\r\n".getBytes(StandardCharsets.US_ASCII));
    sent.writeBytes(deflated("* 1 EXISTS\r\n* 2 EXISTS\r\n"));
    BoundedResponses responses =
        new BoundedResponses(
            new ByteArrayInputStream(sent.toByteArray()),
            Scripted.LITERAL,
            new Patience(Duration.ofMinutes(1), Scripted.LITERAL));

    assertThat(next(responses)).isEqualTo("A1 OK begin\r\n");
    responses.inflated();
    assertThat(next(responses)).isEqualTo("* 1 EXISTS\r\n");
    assertThat(next(responses)).isEqualTo("* 2 EXISTS\r\n");
  }

  @Test
  void octetsThatInflateToNothingForEverEnd() throws IOException {
    byte[] nothing = {0, 0, 0, (byte) 0xff, (byte) 0xff};
    BoundedResponses responses =
        new BoundedResponses(
            new Repeating(nothing), Scripted.LITERAL, new Patience(Duration.ofMillis(1), 1));
    responses.inflated();

    assertThatIOException().isThrownBy(() -> next(responses)).withMessageContaining("no answer");
  }

  private static String next(BoundedResponses responses) throws IOException {
    ByteArray response = responses.readResponse(new ByteArray(64));
    return new String(response.getBytes(), 0, response.getCount(), StandardCharsets.ISO_8859_1);
  }

  private static byte[] deflated(String text) throws IOException {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(octets, deflater)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
    return octets.toByteArray();
  }

  /** The same octets without end. */
  private static final class Repeating extends InputStream {

    private final byte[] octets;
    private int at;

    Repeating(byte[] octets) {
      this.octets = octets;
    }

    @Override
    public int read() {
      return octets[at++ % octets.length] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      for (int i = 0; i < count; i++) {
        into[from + i] = (byte) read();
      }
      return count;
    }
  }
}

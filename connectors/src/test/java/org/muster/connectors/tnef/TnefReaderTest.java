package org.muster.connectors.tnef;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.octets.OctetSink;

/** Whatever a stream says of itself, reading it ends, keeps little, and never says too much. */
class TnefReaderTest {

  private static final int MANY = 200_000;

  private final Counting parts = new Counting();
  private final TnefReader reader = new TnefReader(parts);

  private static final class Counting implements TnefParts {
    private int begun;
    private int attached;

    @Override
    public OctetSink attachment() {
      begun++;
      return OctetSink.NONE;
    }

    @Override
    public void attached(TnefAttachment attachment) {
      attached++;
    }
  }

  private static ByteArrayOutputStream stream() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(number(0x223E9F78));
    out.writeBytes(new byte[2]);
    return out;
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(value).array();
  }

  private static void header(ByteArrayOutputStream out, int level, int id, int length) {
    out.write(level);
    out.writeBytes(number(id));
    out.writeBytes(number(length));
  }

  private void read(ByteArrayOutputStream out) {
    reader.put(out.toByteArray(), 0, out.size());
    reader.end();
  }

  @Test
  void nothingButASignatureIsWhole() {
    read(stream());
    assertThat(reader.isTnef()).isTrue();
    assertThat(reader.isOpened()).isTrue();
    assertThat(reader.body()).isEmpty();
  }

  @Test
  void otherOctetsAreNone() {
    reader.put(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, 0, 8);
    reader.end();
    assertThat(reader.isTnef()).isFalse();
    assertThat(reader.isOpened()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE, 1 << 30, 100})
  void lengthBeyondTheEndIsBroken(int length) {
    ByteArrayOutputStream out = stream();
    header(out, 1, 0x00069003, length);
    out.writeBytes(new byte[50]);
    read(out);
    assertThat(reader.isOpened()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MAX_VALUE, MANY, 2})
  void morePropertiesThanThereAreIsBroken(int count) {
    ByteArrayOutputStream out = stream();
    header(out, 1, 0x00069003, 12);
    out.writeBytes(number(count));
    out.writeBytes(number(0x00170003));
    out.writeBytes(number(1));
    out.writeBytes(new byte[2]);
    read(out);
    assertThat(reader.isOpened()).isFalse();
  }

  @Test
  void attributesWithoutDataInAnyNumberAreRead() {
    ByteArrayOutputStream out = stream();
    for (int i = 0; i < MANY; i++) {
      header(out, 1, 0x00078008 + (i % 2), 0);
      out.writeBytes(new byte[2]);
    }
    read(out);
    assertThat(reader.isTnef()).isTrue();
  }

  @Test
  void valuesWithoutOctetsInAnyNumberAreRead() {
    ByteArrayOutputStream out = stream();
    header(out, 1, 0x00069003, 12 + 4 * MANY);
    out.writeBytes(number(1));
    out.writeBytes(number(0x10001102));
    out.writeBytes(number(MANY));
    out.writeBytes(new byte[4 * MANY]);
    out.writeBytes(new byte[2]);
    read(out);
    assertThat(reader.isOpened()).isTrue();
  }

  @Test
  void textBeyondTheLimitIsNotRead() {
    ByteArrayOutputStream out = stream();
    int length = 5 << 20;
    header(out, 1, 0x00069003, 16 + length);
    out.writeBytes(number(1));
    out.writeBytes(number(0x10130102));
    out.writeBytes(number(1));
    out.writeBytes(number(length));
    out.writeBytes(new byte[length]);
    out.writeBytes(new byte[2]);
    read(out);
    assertThat(reader.isOpened()).isFalse();
    assertThat(reader.body()).isEmpty();
  }

  @Test
  void attachmentsInAnyNumberAreToldOneByOne() {
    ByteArrayOutputStream out = stream();
    for (int i = 0; i < MANY; i++) {
      header(out, 2, 0x00069002, 0);
      out.writeBytes(new byte[2]);
      header(out, 2, 0x0006800F, 0);
      out.writeBytes(new byte[2]);
    }
    read(out);
    assertThat(reader.isOpened()).isTrue();
    assertThat(parts.begun).isEqualTo(MANY);
    assertThat(parts.attached).isEqualTo(MANY);
  }

  @Test
  void dataOfNoAttachmentIsBroken() {
    ByteArrayOutputStream out = stream();
    header(out, 2, 0x0006800F, 0);
    out.writeBytes(new byte[2]);
    read(out);
    assertThat(reader.isOpened()).isFalse();
    assertThat(parts.begun).isZero();
  }

  @Property(tries = 500)
  void anyOctetsAreReadThroughInAnyPieces(@ForAll byte[] rest) {
    Counting whole = new Counting();
    Counting cut = new Counting();
    TnefReader once = new TnefReader(whole);
    TnefReader inPieces = new TnefReader(cut);
    ByteArrayOutputStream out = stream();
    header(out, 1 + rest.length % 2, 0x00069003 + 2 * (rest.length % 2), rest.length);
    out.writeBytes(rest);
    out.writeBytes(new byte[2]);
    byte[] octets = out.toByteArray();
    once.put(octets, 0, octets.length);
    for (int i = 0; i < octets.length; i++) {
      inPieces.put(octets, i, i + 1);
    }
    once.end();
    inPieces.end();
    assertThat(inPieces.isOpened()).isEqualTo(once.isOpened());
    assertThat(cut.begun).isEqualTo(whole.begun);
    assertThat(cut.attached).isEqualTo(whole.attached);
  }
}

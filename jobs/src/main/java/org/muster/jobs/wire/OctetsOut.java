package org.muster.jobs.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.muster.rules.mail.Digest;

/**
 * Writes values one after another. Numbers near zero are short, and a digest that was written
 * before is written as the place where: most of a folder's items share some.
 */
final class OctetsOut {

  private static final VarHandle WHOLE =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private static final int FIRST_OCTETS = 512;

  private final Map<Digest, Integer> digests = new HashMap<>();
  private byte[] octets = new byte[FIRST_OCTETS];
  private int length;

  byte[] written() {
    return Arrays.copyOf(octets, length);
  }

  void octet(int value) {
    room(1)[length++] = (byte) value;
  }

  /** Seven bits an octet, the lowest first. */
  void unsigned(long value) {
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      octet((int) ((rest & 0x7F) | 0x80));
      rest >>>= 7;
    }
    octet((int) rest);
  }

  /** As {@link #unsigned}, with the sign in the lowest bit. */
  void signed(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  void whole(long value) {
    WHOLE.set(room(Long.BYTES), length, value);
    length += Long.BYTES;
  }

  void octets(byte[] value) {
    unsigned(value.length);
    System.arraycopy(value, 0, room(value.length), length, value.length);
    length += value.length;
  }

  /** What is left in a buffer, as it is. */
  void rest(ByteBuffer value) {
    int count = value.remaining();
    value.get(room(count), length, count);
    length += count;
  }

  void text(String value) {
    octets(value.getBytes(StandardCharsets.UTF_8));
  }

  /** A digest that hardly comes again. */
  void own(Digest value) {
    whole(value.high());
    whole(value.low());
  }

  /** Zero and the digest, or the place where it was written so before. */
  void digest(Digest value) {
    Integer known = digests.putIfAbsent(value, length + 1);
    if (known != null) {
      unsigned(known);
      return;
    }
    octet(0);
    own(value);
  }

  private byte[] room(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(length + more, 2 * octets.length));
    }
    return octets;
  }
}

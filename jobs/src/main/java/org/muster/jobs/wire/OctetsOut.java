package org.muster.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.muster.rules.mail.Digest;

/**
 * Writes values one after another. Numbers near zero are short, and a digest that was written
 * before is written as its ordinal: most of a folder's items share some.
 */
final class OctetsOut {

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
    room(Long.BYTES);
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octets[length++] = (byte) (value >>> shift);
    }
  }

  void octets(byte[] value) {
    unsigned(value.length);
    System.arraycopy(value, 0, room(value.length), length, value.length);
    length += value.length;
  }

  void text(String value) {
    octets(value.getBytes(StandardCharsets.UTF_8));
  }

  /** Zero and the digest, or its ordinal among those written so, from one. */
  void digest(Digest value) {
    Integer known = digests.putIfAbsent(value, digests.size() + 1);
    if (known != null) {
      unsigned(known);
      return;
    }
    octet(0);
    whole(value.high());
    whole(value.low());
  }

  private byte[] room(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, Math.max(length + more, 2 * octets.length));
    }
    return octets;
  }
}

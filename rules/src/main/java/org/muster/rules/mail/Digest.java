package org.muster.rules.mail;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * A keyed digest: HMAC-SHA-256 cut to 16 octets. Equal digests mean equal input under one key and
 * one canonical version; nothing about the input can be read from one without the key.
 *
 * @param high octets 0 to 7, big-endian
 * @param low octets 8 to 15, big-endian
 */
public record Digest(long high, long low) implements Comparable<Digest> {

  /** Octets of a digest. */
  public static final int OCTETS = 16;

  /** The digest in the first 16 octets, as a longer HMAC is cut. */
  public static Digest cut(byte[] octets) {
    return new Digest(number(octets, 0), number(octets, Long.BYTES));
  }

  private static long number(byte[] octets, int from) {
    long number = 0;
    for (int at = from; at < from + Long.BYTES; at++) {
      number = (number << Byte.SIZE) | (octets[at] & 0xff);
    }
    return number;
  }

  public byte[] octets() {
    return ByteBuffer.allocate(OCTETS).putLong(high).putLong(low).array();
  }

  @Override
  public int compareTo(Digest other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  /** Lower-case hexadecimal, 32 digits. */
  @Override
  public String toString() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(high) + hex.toHexDigits(low);
  }
}

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
    ByteBuffer buffer = ByteBuffer.wrap(octets);
    return new Digest(buffer.getLong(), buffer.getLong());
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

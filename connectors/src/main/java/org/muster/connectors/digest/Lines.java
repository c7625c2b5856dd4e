package org.muster.connectors.digest;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Works on octets eight at a time. */
final class Lines {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long FEEDS = ONES * '\n';
  private static final long VISIBLE = ONES * (0x80 - '!');
  private static final long RETURNS = ONES * '\r';

  private Lines() {}

  /** Where the first line feed is, or {@code to} if there is none. */
  static int lineFeed(byte[] b, int from, int to) {
    return find((byte) '\n', b, from, to);
  }

  /** Where an octet is for the first time, or {@code to} if nowhere. */
  static int find(byte octet, byte[] b, int from, int to) {
    long wanted = ONES * octet;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long zeros = zeros((long) LONG.get(b, at) ^ wanted);
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (at < to && b[at] != octet) {
      at++;
    }
    return at;
  }

  /** How often an octet is there; all octets must be below 128. */
  static int count(byte octet, byte[] b, int from, int to) {
    long wanted = ONES * octet;
    int others = 0;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      others += Long.bitCount((((long) LONG.get(b, at) ^ wanted) + ~HIGH) & HIGH);
    }
    int count = at - from - others;
    for (; at < to; at++) {
      count += b[at] == octet ? 1 : 0;
    }
    return count;
  }

  /** Where the first CR, LF or NUL is, or {@code to} if there is none. */
  static int special(byte[] b, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long word = (long) LONG.get(b, at);
      long zeros = zeros(word ^ FEEDS) | zeros(word ^ RETURNS) | zeros(word);
      if (zeros != 0) {
        return at + (Long.numberOfTrailingZeros(zeros) >>> 3);
      }
    }
    while (at < to && b[at] != '\n' && b[at] != '\r' && b[at] != 0) {
      at++;
    }
    return at;
  }

  /** The lowest bit set is that of the first octet that is zero; higher bits may be wrong. */
  private static long zeros(long word) {
    return (word - ONES) & ~word & HIGH;
  }

  /** Where the first octet above 127 is, or {@code to} if there is none. */
  static int eighthBit(byte[] b, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long high = (long) LONG.get(b, at) & HIGH;
      if (high != 0) {
        return at + (Long.numberOfTrailingZeros(high) >>> 3);
      }
    }
    while (at < to && b[at] >= 0) {
      at++;
    }
    return at;
  }

  /**
   * Copies those of eight octets below 128 that are above a space; writes eight in any case.
   *
   * @return how many count
   */
  static int copyVisible(byte[] b, int from, byte[] to, int at) {
    long word = (long) LONG.get(b, from);
    long dropped = ~(word + VISIBLE) & HIGH;
    int count = 8 - Long.bitCount(dropped);
    while (dropped != 0) {
      long below = (Long.lowestOneBit(dropped) >>> 7) - 1;
      word = (word & below) | ((word >>> 8) & ~below);
      dropped = (dropped >>> 8) & ~below;
    }
    LONG.set(to, at, word);
    return count;
  }
}

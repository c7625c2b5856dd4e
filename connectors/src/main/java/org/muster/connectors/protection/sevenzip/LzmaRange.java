package org.muster.connectors.protection.sevenzip;

import java.util.Arrays;
import org.muster.connectors.protection.octets.LittleEndian;

/**
 * The range decoder of LZMA. Beyond the end all octets are zeros; the length of output bounds it.
 */
final class LzmaRange {

  private static final int BITS = 11;
  private static final int MOVE = 5;
  private static final int LEAST = 1 << 24;
  private static final int FIRST = 5;

  private final byte[] packed;
  private int at = FIRST;
  private int range = -1;
  private int code;

  LzmaRange(byte[] packed) {
    this.packed = packed;
    for (int i = 1; i < FIRST; i++) {
      code = (code << 8) | LittleEndian.octet(packed, i);
    }
  }

  /** So many probabilities of one half. */
  static short[] half(int number) {
    short[] probabilities = new short[number];
    Arrays.fill(probabilities, (short) (1 << (BITS - 1)));
    return probabilities;
  }

  int bit(short[] probabilities, int index) {
    int probability = probabilities[index];
    int bound = (range >>> BITS) * probability;
    boolean isZero = Integer.compareUnsigned(code, bound) < 0;
    if (isZero) {
      range = bound;
      probabilities[index] += (short) (((1 << BITS) - probability) >>> MOVE);
    } else {
      range -= bound;
      code -= bound;
      probabilities[index] -= (short) (probability >>> MOVE);
    }
    normalise();
    return isZero ? 0 : 1;
  }

  /** Bits of even odds, the highest first. */
  int direct(int bits) {
    int result = 0;
    for (int i = 0; i < bits; i++) {
      range >>>= 1;
      int bit = Integer.compareUnsigned(code, range) < 0 ? 0 : 1;
      code -= bit * range;
      result = (result << 1) | bit;
      normalise();
    }
    return result;
  }

  private void normalise() {
    if (Integer.compareUnsigned(range, LEAST) < 0) {
      range <<= 8;
      code = (code << 8) | LittleEndian.octet(packed, at++);
    }
  }

  /** A number of so many bits, the highest first, from a tree of probabilities. */
  int tree(short[] probabilities, int from, int bits) {
    int symbol = 1;
    for (int i = 0; i < bits; i++) {
      symbol = (symbol << 1) | bit(probabilities, from + symbol);
    }
    return symbol - (1 << bits);
  }

  /** A number of so many bits, the lowest first, from a tree of probabilities. */
  int reverseTree(short[] probabilities, int from, int bits) {
    int symbol = 1;
    int number = 0;
    for (int i = 0; i < bits; i++) {
      int bit = bit(probabilities, from + symbol);
      symbol = (symbol << 1) | bit;
      number |= bit << i;
    }
    return number;
  }
}

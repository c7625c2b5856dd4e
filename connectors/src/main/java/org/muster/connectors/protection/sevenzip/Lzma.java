package org.muster.connectors.protection.sevenzip;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.UnreadableException;

/**
 * Unpacks one short LZMA stream as its specification (LZMA SDK, {@code lzma-specification.txt}).
 */
final class Lzma {

  private static final int LENGTH_OF_PROPERTIES = 5;
  private static final int STATES = 12;
  private static final int END_OF_STREAM = -1;

  private final LzmaRange range;
  private final int contextBits;
  private final int placeMask;
  private final int placeBits;

  private final Map<Integer, short[]> literals = new HashMap<>();
  private final short[] isMatch = LzmaRange.half(STATES << 4);
  private final short[] isRepeat = LzmaRange.half(STATES);
  private final short[] isRepeat0 = LzmaRange.half(STATES);
  private final short[] isRepeat1 = LzmaRange.half(STATES);
  private final short[] isRepeat2 = LzmaRange.half(STATES);
  private final short[] isLongRepeat0 = LzmaRange.half(STATES << 4);
  private final LzmaLength matchLength = new LzmaLength();
  private final LzmaLength repeatLength = new LzmaLength();
  private final LzmaDistance distances = new LzmaDistance();

  private byte[] out = new byte[0];
  private int at;
  private int state;
  private final int[] repeats = new int[4];

  Lzma(String properties, byte[] packed) throws UnreadableException {
    byte[] octets = HexFormat.of().parseHex(properties);
    int first = LittleEndian.octet(octets, 0);
    if (octets.length != LENGTH_OF_PROPERTIES || first >= 9 * 5 * 5) {
      throw UnreadableException.malformed();
    }
    contextBits = first % 9;
    placeMask = (1 << (first / 9 % 5)) - 1;
    placeBits = (1 << (first / 45)) - 1;
    range = new LzmaRange(packed);
  }

  byte[] unpacked(int length) throws UnreadableException {
    out = new byte[length];
    while (at < length) {
      int place = at & placeBits;
      if (range.bit(isMatch, (state << 4) + place) == 0) {
        literal();
      } else {
        copy(match(place));
      }
    }
    return out;
  }

  private void literal() throws UnreadableException {
    int before = at > 0 ? out[at - 1] & 0xFF : 0;
    int context = ((at & placeMask) << contextBits) + (before >> (8 - contextBits));
    short[] literal = literals.computeIfAbsent(context, c -> LzmaRange.half(0x300));
    int symbol = state < 7 ? 1 : afterMatch(literal);
    while (symbol < 0x100) {
      symbol = (symbol << 1) | range.bit(literal, symbol);
    }
    out[at++] = (byte) symbol;
    state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
  }

  /** The octet that the last match would have gone on with tells something of this one. */
  private int afterMatch(short[] literal) throws UnreadableException {
    int expected = out[from(repeats[0])] & 0xFF;
    int symbol = 1;
    while (symbol < 0x100) {
      int bit = (expected >> 7) & 1;
      expected <<= 1;
      int read = range.bit(literal, ((1 + bit) << 8) + symbol);
      symbol = (symbol << 1) | read;
      if (read != bit) {
        break;
      }
    }
    return symbol;
  }

  /** Length of a match, with its distance foremost among the repeats. */
  private int match(int place) throws UnreadableException {
    if (range.bit(isRepeat, state) != 0) {
      return repeat(place);
    }
    System.arraycopy(repeats, 0, repeats, 1, 3);
    int length = matchLength.read(range, place);
    state = state < 7 ? 7 : 10;
    repeats[0] = distances.read(range, length);
    return length;
  }

  private int repeat(int place) throws UnreadableException {
    if (range.bit(isRepeat0, state) == 0) {
      if (range.bit(isLongRepeat0, (state << 4) + place) == 0) {
        state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      foremost(range.bit(isRepeat1, state) == 0 ? 1 : 2 + range.bit(isRepeat2, state));
    }
    int length = repeatLength.read(range, place);
    state = state < 7 ? 8 : 11;
    return length;
  }

  private void foremost(int index) {
    int distance = repeats[index];
    System.arraycopy(repeats, 0, repeats, 1, index);
    repeats[0] = distance;
  }

  private void copy(int length) throws UnreadableException {
    int from = from(repeats[0]);
    for (int i = 0; i < length && at < out.length; i++) {
      out[at++] = out[from++];
    }
  }

  private int from(int distance) throws UnreadableException {
    if (distance == END_OF_STREAM || Integer.compareUnsigned(distance, at) >= 0) {
      throw UnreadableException.malformed();
    }
    return at - distance - 1;
  }
}

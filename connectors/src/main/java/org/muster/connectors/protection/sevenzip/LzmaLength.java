package org.muster.connectors.protection.sevenzip;

/** Reads lengths of LZMA matches: from 2 on. */
final class LzmaLength {

  private static final int SHORTEST = 2;

  private final short[] choice = LzmaRange.half(2);
  private final short[] low = LzmaRange.half(16 << 3);
  private final short[] middle = LzmaRange.half(16 << 3);
  private final short[] high = LzmaRange.half(1 << 8);

  int read(LzmaRange range, int place) {
    if (range.bit(choice, 0) == 0) {
      return SHORTEST + range.tree(low, place << 3, 3);
    }
    if (range.bit(choice, 1) == 0) {
      return SHORTEST + 8 + range.tree(middle, place << 3, 3);
    }
    return SHORTEST + 16 + range.tree(high, 0, 8);
  }
}

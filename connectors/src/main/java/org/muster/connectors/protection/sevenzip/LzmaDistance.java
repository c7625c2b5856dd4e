package org.muster.connectors.protection.sevenzip;

/** Reads distances of LZMA matches, less one. */
final class LzmaDistance {

  private static final int SHORTEST_LENGTH = 2;
  private static final int ALIGNED_BITS = 4;

  private final short[] slots = LzmaRange.half(4 << 6);
  private final short[] near = LzmaRange.half(128);
  private final short[] aligned = LzmaRange.half(1 << ALIGNED_BITS);

  int read(LzmaRange range, int length) {
    int slot = range.tree(slots, Math.min(length - SHORTEST_LENGTH, 3) << 6, 6);
    if (slot < 4) {
      return slot;
    }
    int bits = (slot >> 1) - 1;
    int distance = (2 | (slot & 1)) << bits;
    if (slot < 14) {
      return distance + range.reverseTree(near, distance - slot, bits);
    }
    distance += range.direct(bits - ALIGNED_BITS) << ALIGNED_BITS;
    return distance + range.reverseTree(aligned, 0, ALIGNED_BITS);
  }
}

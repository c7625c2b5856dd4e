package org.muster.connectors.imap;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The UIDs that fix a folder's account, ascending, with their sizes: 8 octets a message, as folders
 * hold hundreds of thousands.
 */
final class UidList {

  private int[] uids = new int[256];
  private int[] sizes = new int[256];
  private int size;
  private boolean ascending = true;

  /** Adds a message; UIDs are 32-bit unsigned, sizes are cut at 2^31-1. */
  void add(long uid, long octets) {
    if (size == uids.length) {
      uids = Arrays.copyOf(uids, 2 * size);
      sizes = Arrays.copyOf(sizes, 2 * size);
    }
    ascending &= size == 0 || uid > uid(size - 1);
    uids[size] = (int) uid;
    sizes[size++] = (int) Math.min(octets, Integer.MAX_VALUE);
  }

  /** Puts in order, each UID once, what a server may have listed in any order and twice. */
  UidList sorted() {
    if (ascending) {
      return this;
    }
    UidList sorted = new UidList();
    IntStream.range(0, size)
        .mapToObj(i -> new long[] {uid(i), sizes[i]})
        .sorted((a, b) -> Long.compare(a[0], b[0]))
        .filter(one -> sorted.size == 0 || sorted.uid(sorted.size - 1) != one[0])
        .forEach(one -> sorted.add(one[0], one[1]));
    return sorted;
  }

  int size() {
    return size;
  }

  long uid(int index) {
    return Integer.toUnsignedLong(uids[index]);
  }

  /** RFC822.SIZE as the server told it: an estimate. */
  int octets(int index) {
    return sizes[index];
  }

  /** The index of a UID within a part of the list, or a negative number. */
  int indexOf(long uid, int from, int to) {
    int low = from;
    int high = to - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compare(uid(middle), uid);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}

package org.muster.rules.bulk;

import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/** Puts places in order, without an object for each: a merge sort, so that equals keep theirs. */
public final class Ranking {

  /** Runs up to this length are sorted by insertion. */
  private static final int SHORT = 8;

  private final IntBinaryOperator comparison;
  private final int[] ranked;
  private final int[] spare;

  private Ranking(int size, IntBinaryOperator comparison) {
    this.comparison = comparison;
    this.ranked = IntStream.range(0, size).toArray();
    this.spare = new int[size];
  }

  /**
   * The places from 0, in order.
   *
   * @param comparison compares two places, as a comparator does
   */
  public static int[] of(int size, IntBinaryOperator comparison) {
    Ranking ranking = new Ranking(size, comparison);
    ranking.sort(0, size);
    return ranking.ranked;
  }

  private void sort(int from, int to) {
    if (to - from <= SHORT) {
      insert(from, to);
      return;
    }
    int middle = (from + to) >>> 1;
    sort(from, middle);
    sort(middle, to);
    if (isAfter(ranked[middle - 1], ranked[middle])) {
      merge(from, middle, to);
    }
  }

  private void insert(int from, int to) {
    for (int next = from + 1; next < to; next++) {
      int place = ranked[next];
      int at = next;
      for (; at > from && isAfter(ranked[at - 1], place); at--) {
        ranked[at] = ranked[at - 1];
      }
      ranked[at] = place;
    }
  }

  private void merge(int from, int middle, int to) {
    System.arraycopy(ranked, from, spare, from, middle - from);
    int left = from;
    int right = middle;
    int at = from;
    while (left < middle && right < to) {
      ranked[at++] = isAfter(spare[left], ranked[right]) ? ranked[right++] : spare[left++];
    }
    System.arraycopy(spare, left, ranked, at, middle - left);
  }

  private boolean isAfter(int one, int other) {
    return comparison.applyAsInt(one, other) > 0;
  }
}

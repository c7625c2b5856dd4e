package org.muster.rules.match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The items of one side that have no partner yet, in the fixed order of pairing. */
final class Pool {

  private final List<Placed> all;
  private int[] left;

  Pool(List<Placed> all) {
    this.all = all;
    this.left = FixedOrder.of(all);
  }

  boolean isEmpty() {
    return left.length == 0;
  }

  int size() {
    return left.length;
  }

  /** The place among all items of the side. */
  int place(int at) {
    return left[at];
  }

  Placed item(int at) {
    return all.get(left[at]);
  }

  /** Those without a partner, in their order. */
  Alike items() {
    return new Alike(all, left);
  }

  ByKey by(Function<Placed, Optional<Object>> key) {
    return new ByKey(all, left, key);
  }

  /** Takes out those that found a partner, known by their places among all. */
  void less(BitSet paired) {
    if (!paired.isEmpty()) {
      left = Arrays.stream(left).filter(place -> !paired.get(place)).toArray();
    }
  }
}

package org.muster.rules.match;

import java.util.Arrays;
import java.util.List;

/**
 * Items of one side that share a key, in the fixed order.
 *
 * @param all the items of the side
 * @param places of those that share the key
 */
@SuppressWarnings("ArrayRecordComponent") // made and dropped by the million
record Alike(List<Placed> all, int[] places) {

  int size() {
    return places.length;
  }

  int place(int at) {
    return places[at];
  }

  Placed item(int at) {
    return all.get(places[at]);
  }

  /** Some that follow one another, as far as there are so many. */
  Alike window(int from, int length) {
    int start = Math.min(from, places.length);
    return new Alike(
        all, Arrays.copyOfRange(places, start, Math.min(start + length, places.length)));
  }

  List<Placed> items() {
    return Arrays.stream(places).mapToObj(all::get).toList();
  }
}

package org.muster.rules.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Items of one side by a key. Of each key only the hash is kept; where hashes are equal, keys are
 * made again and compared.
 */
final class ByKey {

  private static final int NONE = -1;

  private final List<Placed> all;
  private final int[] places;
  private final Function<Placed, Optional<Object>> key;
  private final int[] hashes;
  private final int[] firsts;
  private final int[] nexts;

  /** Items without a key are left out. */
  ByKey(List<Placed> all, int[] places, Function<Placed, Optional<Object>> key) {
    this.all = all;
    this.places = places;
    this.key = key;
    this.hashes = new int[places.length];
    this.firsts = new int[Math.max(2, Integer.highestOneBit(Math.max(1, places.length)) << 1)];
    this.nexts = new int[places.length];
    Arrays.fill(firsts, NONE);
    for (int at = places.length - 1; at >= 0; at--) {
      int place = at;
      keyOf(at).ifPresent(k -> put(place, k.hashCode()));
    }
  }

  Optional<Object> keyOf(int at) {
    return key.apply(all.get(places[at]));
  }

  private void put(int at, int hash) {
    hashes[at] = hash;
    int slot = slot(hash);
    nexts[at] = firsts[slot];
    firsts[slot] = at;
  }

  private int slot(int hash) {
    return (hash ^ (hash >>> Short.SIZE)) & (firsts.length - 1);
  }

  int size() {
    return places.length;
  }

  int place(int at) {
    return places[at];
  }

  /** Whether any key may be this one: only its hash is looked for. */
  boolean mayHold(Object wanted) {
    int hash = wanted.hashCode();
    int at = firsts[slot(hash)];
    while (at != NONE && hashes[at] != hash) {
      at = nexts[at];
    }
    return at != NONE;
  }

  /** Those of a key, in their order. */
  Alike alike(Object wanted) {
    int hash = wanted.hashCode();
    return new Alike(all, following(firsts[slot(hash)], hash, wanted, new int[1], 0));
  }

  /** An item and those of its key, if it is the first that has it. */
  Alike from(int at, Object itsKey) {
    return new Alike(
        all, following(nexts[at], itsKey.hashCode(), itsKey, new int[] {places[at]}, 1));
  }

  private int[] following(int first, int hash, Object wanted, int[] known, int knownCount) {
    int[] found = known;
    int count = knownCount;
    for (int at = first; at != NONE; at = nexts[at]) {
      if (hashes[at] == hash && keyOf(at).filter(wanted::equals).isPresent()) {
        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
        found[count++] = places[at];
      }
    }
    return count == found.length ? found : Arrays.copyOf(found, count);
  }
}

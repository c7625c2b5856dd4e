package org.muster.rules.bulk;

import java.util.Arrays;
import java.util.List;

/** Where each of several lists begins when one follows another. */
public final class Offsets {

  private final int[] starts;

  private Offsets(int[] starts) {
    this.starts = starts;
  }

  /** Of lists that must not change any more. */
  public static Offsets of(List<? extends List<?>> lists) {
    int[] starts = new int[lists.size() + 1];
    for (int part = 0; part < lists.size(); part++) {
      starts[part + 1] = Math.addExact(starts[part], lists.get(part).size());
    }
    return new Offsets(starts);
  }

  public int total() {
    return starts[starts.length - 1];
  }

  /** The place of a list's first element among all. */
  public int start(int part) {
    return starts[part];
  }

  /** Which list the element at a place is from. */
  public int part(int place) {
    int found = Arrays.binarySearch(starts, place);
    if (found < 0) {
      return -found - 2;
    }
    int part = found;
    while (starts[part + 1] == place) {
      part++; // lists without elements begin where the next one does
    }
    return part;
  }
}

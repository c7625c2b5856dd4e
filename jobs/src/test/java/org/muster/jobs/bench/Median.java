package org.muster.jobs.bench;

import java.util.List;

/** The middle one of an odd number of passes. */
final class Median {

  private Median() {}

  static double of(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}

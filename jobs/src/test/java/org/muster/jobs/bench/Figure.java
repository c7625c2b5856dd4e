package org.muster.jobs.bench;

import java.util.Locale;

/** A measured figure and its target. */
record Figure(String name, double measured, Bound bound, double target, String unit) {

  /** Which side of the target is good. */
  enum Bound {
    AT_MOST("<="),
    AT_LEAST(">=");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  boolean isMet() {
    return bound == Bound.AT_MOST ? measured <= target : measured >= target;
  }

  /** One line of the last table. */
  @Override
  public String toString() {
    return "%-58s %10.2f   %s %-8s %-12s %s"
        .formatted(name, measured, bound.sign, number(target), unit, isMet() ? "OK" : "MISSED");
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? "%.0f".formatted(value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}

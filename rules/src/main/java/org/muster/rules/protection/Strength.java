package org.muster.rules.protection;

import java.util.Comparator;

/** How much protection is worth, the least first. */
public enum Strength {
  BROKEN("broken"),
  WEAK("weak"),
  ACCEPTABLE("acceptable"),
  STRONG("strong"),
  /** There is none to judge, or its scheme is not known. */
  NONE("none");

  /** The least first; what cannot be judged is worth less than all else. */
  public static final Comparator<Strength> WORTH =
      Comparator.comparing((Strength strength) -> strength != NONE)
          .thenComparing(Comparator.naturalOrder());

  private final String word;

  Strength(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether nobody should rely on it any more. */
  public boolean isPoor() {
    return this == BROKEN || this == WEAK;
  }

  /** Whether this protects as much as the other. */
  public boolean isAtLeast(Strength other) {
    return WORTH.compare(this, other) >= 0;
  }

  /** The lesser of the two; what cannot be judged counts for nothing. */
  Strength orLess(Strength other) {
    return compareTo(other) <= 0 ? this : other;
  }
}

package org.muster.rules.protection;

/** How much protection is worth, the least first. */
public enum Strength {
  BROKEN("broken"),
  WEAK("weak"),
  ACCEPTABLE("acceptable"),
  STRONG("strong"),
  /** There is none to judge, or its scheme is not known. */
  NONE("none");

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

  /** The lesser of the two; what cannot be judged counts for nothing. */
  Strength orLess(Strength other) {
    return compareTo(other) <= 0 ? this : other;
  }
}

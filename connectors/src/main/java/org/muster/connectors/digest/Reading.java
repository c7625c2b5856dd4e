package org.muster.connectors.digest;

import java.util.EnumSet;
import java.util.Set;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Tolerance;

/** What is known of an item as a whole, its embedded messages included, while it is read. */
final class Reading {

  private Condition condition = Condition.READ;
  private int parts;
  private final Set<Tolerance> noted = EnumSet.noneOf(Tolerance.class);

  /** Remembers why the item cannot be compared; the first reason stays. */
  void spoil(Condition reason) {
    if (condition == Condition.READ) {
      condition = reason;
    }
  }

  void note(Tolerance tolerance) {
    noted.add(tolerance);
  }

  /** Counts one more part; false if that is one too many. */
  boolean anotherPart() {
    if (++parts > Limits.PARTS) {
      spoil(Condition.TOO_MANY_PARTS);
      return false;
    }
    return true;
  }

  Condition condition() {
    return condition;
  }

  Set<Tolerance> noted() {
    return noted;
  }
}

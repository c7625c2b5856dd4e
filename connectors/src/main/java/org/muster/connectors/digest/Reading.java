package org.muster.connectors.digest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** What is known of an item as a whole, its embedded messages included, while it is read. */
final class Reading {

  private Condition condition = Condition.READ;
  private int parts;
  private final Set<Tolerance> noted = EnumSet.noneOf(Tolerance.class);
  private final List<ProtectionFact> protection = new ArrayList<>(0);

  /** Remembers why the item cannot be compared; the first reason stays. */
  void spoil(Condition reason) {
    if (condition == Condition.READ) {
      condition = reason;
    }
  }

  void note(Tolerance tolerance) {
    noted.add(tolerance);
  }

  /** Keeps what protects the item or a part of it; one more than are kept of an item is enough. */
  void found(List<ProtectionFact> facts) {
    for (ProtectionFact fact : facts) {
      if (protection.size() <= ItemProtection.MOST) {
        protection.add(fact);
      }
    }
  }

  /** A label that says it encrypts is a claim where the message is none. */
  ItemProtection protection() {
    ItemProtection found = ItemProtection.of(protection);
    return found.has(ProtectionFact::asksForEncryption) && !found.has(Reading::isCiphertext)
        ? ItemProtection.of(found.facts().stream().map(ProtectionFact::asClaim).toList())
        : found;
  }

  private static boolean isCiphertext(ProtectionFact fact) {
    return fact.layer() == ProtectionLayer.MESSAGE && fact.isEncrypted();
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

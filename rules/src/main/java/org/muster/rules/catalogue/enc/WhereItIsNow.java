package org.muster.rules.catalogue.enc;

import java.util.Optional;
import java.util.function.Predicate;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionFact;

/** What protects an item on the target, or on the source where it did not arrive. */
final class WhereItIsNow {

  private WhereItIsNow() {}

  static ItemProtection protection(ItemMatch match) {
    ItemDigest target = match.target();
    ItemDigest source = match.source();
    if (target != null && target.protection().isInspected()) {
      return target.protection();
    }
    return source == null ? ItemProtection.NOT_INSPECTED : source.protection();
  }

  /** A breach that names the facts of a kind; none where the item has none. */
  static Optional<Breach> breach(ItemMatch match, Predicate<ProtectionFact> kind) {
    ItemProtection protection = protection(match);
    return protection.has(kind)
        ? Optional.of(Breach.of(ItemProtection.words(protection.all(kind))))
        : Optional.empty();
  }
}

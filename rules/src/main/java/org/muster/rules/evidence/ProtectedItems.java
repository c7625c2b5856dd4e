package org.muster.rules.evidence;

import org.muster.rules.protection.ItemProtection;

/**
 * How many items of one side are protected. An item may count more than once.
 *
 * @param encrypted items that are encrypted, or have an encrypted attachment
 * @param signed items whose signed content everybody can read
 * @param labelled items that carry a sensitivity label, Sensitivity or classification
 */
public record ProtectedItems(long encrypted, long signed, long labelled) {

  public static final ProtectedItems NONE = new ProtectedItems(0, 0, 0);

  /** One item. */
  public static ProtectedItems of(ItemProtection item) {
    return item.facts().isEmpty()
        ? NONE
        : new ProtectedItems(
            item.isEncrypted() ? 1 : 0, item.isSigned() ? 1 : 0, item.isLabelled() ? 1 : 0);
  }

  public ProtectedItems plus(ProtectedItems o) {
    return new ProtectedItems(encrypted + o.encrypted, signed + o.signed, labelled + o.labelled);
  }
}

package org.muster.rules.catalogue.enc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.Strength;

/** What was encrypted must be encrypted as well after the move. */
public final class EncryptionKept implements Rule.OnItem {

  private static final Comparator<ProtectionFact> STRONGEST_FIRST =
      Comparator.comparing(ProtectionFact::strength, Strength.WORTH).reversed();

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-001",
          Severity.CRITICAL,
          "Encryption lost in migration",
          "Stop the wave for these mailboxes and find what decrypted their mail "
              + "on the way. Keep the source, copy again as it is, and have the clear "
              + "copies removed.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null
        || target == null
        || !areInspected(source, target)
        || !source.protection().isEncrypted()) {
      return Optional.empty();
    }
    List<ProtectionFact> message = lost(source, target, ProtectionLayer.MESSAGE);
    List<ProtectionFact> lost =
        message.isEmpty() && keepsAttachments(source, target)
            ? lost(source, target, ProtectionLayer.ATTACHMENT)
            : message;
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(Breach.of("no longer so on the target: " + ItemProtection.words(lost)));
  }

  private static boolean areInspected(ItemDigest source, ItemDigest target) {
    return source.protection().isInspected() && target.protection().isInspected();
  }

  /** An attachment that is gone was not decrypted; another rule names it. */
  private static boolean keepsAttachments(ItemDigest source, ItemDigest target) {
    return target.layers().attachments().count() >= source.layers().attachments().count();
  }

  /** Encrypted parts of the source, the strongest first, that have no partner as strong. */
  private static List<ProtectionFact> lost(
      ItemDigest source, ItemDigest target, ProtectionLayer layer) {
    List<ProtectionFact> before = encrypted(source, layer);
    List<ProtectionFact> after = encrypted(target, layer);
    return IntStream.range(0, before.size())
        .filter(place -> !isKept(before.get(place), place, after))
        .mapToObj(before::get)
        .toList();
  }

  private static boolean isKept(ProtectionFact fact, int place, List<ProtectionFact> after) {
    return place < after.size() && after.get(place).strength().isAtLeast(fact.strength());
  }

  private static List<ProtectionFact> encrypted(ItemDigest item, ProtectionLayer layer) {
    return item.protection().all(fact -> fact.layer() == layer && fact.isEncrypted()).stream()
        .sorted(STRONGEST_FIRST)
        .toList();
  }
}

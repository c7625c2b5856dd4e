package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ProtectionFact;

/** Opaque signed and compressed S/MIME look encrypted and are readable to everybody. */
public final class SignedIsReadable implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-006",
          Severity.INFO,
          "Signed or compressed content is readable",
          "Count these messages as readable: whoever can open the mailbox can "
              + "read them, though not with every program.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, SignedIsReadable::looksEncrypted);
  }

  private static boolean looksEncrypted(ProtectionFact fact) {
    return switch (fact.mechanism()) {
      case CMS_SIGNED, CMS_COMPRESSED -> true;
      default -> false;
    };
  }
}

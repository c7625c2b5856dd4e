package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Doubt;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** An attachment that is encrypted must be encrypted well, and as a whole. */
public final class AttachmentsWellEncrypted implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-007",
          Severity.MEDIUM,
          "Weakly encrypted attachment",
          "Do not rely on these files' passwords. Restrict who can open the "
              + "mailboxes, and have files encrypted with AES from now on.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, AttachmentsWellEncrypted::isWeak);
  }

  private static boolean isWeak(ProtectionFact fact) {
    return fact.layer() == ProtectionLayer.ATTACHMENT
        && ((fact.isEncrypted() && fact.scheme().strength(fact.bits()).isPoor())
            || opens(fact.doubt()));
  }

  private static boolean opens(Doubt doubt) {
    return doubt == Doubt.NO_PASSWORD || doubt == Doubt.WELL_KNOWN_PASSWORD || doubt == Doubt.MIXED;
  }
}

package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;
import org.muster.rules.protection.Scheme;

/** Encrypted content should show if somebody altered it. */
public final class IntegrityProtected implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-004",
          Severity.LOW,
          "Encryption without integrity",
          "Have clients set to authenticated encryption, and never load remote "
              + "content when such a message is opened.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, IntegrityProtected::isMalleable);
  }

  /** A cipher that is weak besides is reported as that. */
  private static boolean isMalleable(ProtectionFact fact) {
    Scheme scheme = fact.scheme();
    return fact.layer() == ProtectionLayer.MESSAGE
        && fact.isEncrypted()
        && scheme.lacksIntegrity()
        && (scheme == Scheme.PGP_NO_INTEGRITY || !scheme.strength(fact.bits()).isPoor());
  }
}

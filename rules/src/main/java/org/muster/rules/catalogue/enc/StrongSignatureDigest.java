package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ProtectionFact;

/** A signature should rest on a digest that cannot be forged. */
public final class StrongSignatureDigest implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-009",
          Severity.LOW,
          "Weak signature digest",
          "Where such a signature is relied on, keep the original octets with a "
              + "time stamp of your own; have clients set to SHA-256.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, StrongSignatureDigest::isWeak);
  }

  private static boolean isWeak(ProtectionFact fact) {
    return fact.isSigned() && fact.scheme().strength(fact.bits()).isPoor();
  }
}

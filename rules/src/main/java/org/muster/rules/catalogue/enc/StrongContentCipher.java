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

/** The content of an encrypted message must be under a cipher that still protects it. */
public final class StrongContentCipher implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-002",
          Severity.MEDIUM,
          "Weak content cipher",
          "Do not rely on the encryption of these messages: restrict who can open "
              + "the mailboxes, and have their senders renew what they send with.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, StrongContentCipher::isWeak);
  }

  private static boolean isWeak(ProtectionFact fact) {
    return fact.layer() == ProtectionLayer.MESSAGE
        && fact.isEncrypted()
        && fact.scheme() != Scheme.PGP_NO_INTEGRITY
        && fact.scheme().strength(fact.bits()).isPoor();
  }
}

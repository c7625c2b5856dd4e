package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Mechanism;

/** A private key must not lie in a mailbox. */
public final class NoPrivateKeys implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-011",
          Severity.CRITICAL,
          "Private key in mail",
          "Revoke the certificate or key at once and make a new one: whoever "
              + "could open the mailbox, a backup or this copy may have it.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, fact -> fact.mechanism() == Mechanism.PRIVATE_KEY);
  }
}

package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ProtectionState;

/** What says that it is encrypted must be. */
public final class ClaimsTrue implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-005",
          Severity.HIGH,
          "Claimed but not encrypted",
          "Treat the content as readable to everybody who can open the mailbox. "
              + "Ask the sender what was meant, and find what takes the encryption "
              + "away.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, fact -> fact.state() == ProtectionState.CLAIMED_ONLY);
  }
}

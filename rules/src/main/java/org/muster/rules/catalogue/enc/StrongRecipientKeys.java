package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/** The keys that open an encrypted message must be long enough. */
public final class StrongRecipientKeys implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-003",
          Severity.MEDIUM,
          "Weak recipient key",
          "Have the recipients' certificates renewed with RSA 2048 or elliptic- "
              + "curve keys, and restrict access to what was sent to the old ones.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, fact -> fact.isEncrypted() && fact.keyStrength().isPoor());
  }
}

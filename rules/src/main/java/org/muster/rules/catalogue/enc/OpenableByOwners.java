package org.muster.rules.catalogue.enc;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Doubt;

/** What is kept as a record must be openable by somebody. */
public final class OpenableByOwners implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-010",
          Severity.MEDIUM,
          "Encrypted message nobody can open",
          "Have the owners export what they need while anybody still can, and "
              + "record that the rest cannot be opened.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return WhereItIsNow.breach(match, fact -> fact.doubt() == Doubt.SERVICE_ENDED);
  }
}

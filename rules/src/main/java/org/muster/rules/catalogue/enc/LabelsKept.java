package org.muster.rules.catalogue.enc;

import java.util.List;
import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionFact;
import org.muster.rules.protection.ProtectionLayer;

/** A message must keep its sensitivity label, its Sensitivity and its classification. */
public final class LabelsKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "ENC-012",
          Severity.HIGH,
          "Label or Sensitivity lost",
          "Find out whether the mover can carry the header, copy again, or have "
              + "the labels applied on the target before users are let in.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !target.protection().isInspected()) {
      return Optional.empty();
    }
    ItemProtection after = target.protection();
    List<ProtectionFact> lost =
        source
            .protection()
            .all(fact -> fact.layer() == ProtectionLayer.LABEL && !after.has(fact::isSameMark));
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(Breach.of("lost or changed: " + ItemProtection.words(lost)));
  }
}

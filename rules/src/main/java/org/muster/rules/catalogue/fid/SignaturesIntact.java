package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Check;
import org.muster.rules.protection.ProtectionFact;

/** A signature that was right on the source must be right on the target. */
public final class SignaturesIntact implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-009",
          Severity.HIGH,
          "Digital signature broken by conversion",
          "Keep the source: the original octets are the only proof of origin. "
              + "Copy these messages again as they are, past whatever rebuilds their "
              + "parts.");

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
    long before = source.protection().count(SignaturesIntact::isRight);
    long after = target.protection().count(SignaturesIntact::isRight);
    return after < before
        ? Optional.of(
            Breach.of(
                "signatures that are right: %d on the source, %d on the target"
                    .formatted(before, after)))
        : Optional.empty();
  }

  private static boolean isRight(ProtectionFact fact) {
    return fact.isSigned() && fact.check() == Check.INTACT;
  }
}

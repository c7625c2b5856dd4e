package org.muster.rules.catalogue.fid;

import java.util.Optional;
import java.util.Set;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/** The target must show no Bcc recipient that the source did not show. */
public final class BccUndisclosed implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-006",
          Severity.HIGH,
          "Bcc disclosed",
          "Treat it as a possible disclosure: tell information governance, remove the "
              + "copies whose recipients can see the addresses, and copy again with Bcc "
              + "kept from view.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    long disclosed = disclosed(match);
    if (disclosed == 0) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("Bcc addresses that only the target shows: " + disclosed));
  }

  /** How many Bcc addresses only the target shows. */
  static long disclosed(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !match.differsIn(LayerKind.BCC)) {
      return 0;
    }
    Set<Digest> shown = Set.copyOf(source.layers().bcc());
    return target.layers().bcc().stream().filter(address -> !shown.contains(address)).count();
  }
}

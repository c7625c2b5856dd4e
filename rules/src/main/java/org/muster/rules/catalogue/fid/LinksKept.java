package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/** The set of link targets in the text must be the same. */
public final class LinksKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-017",
          Severity.MEDIUM,
          "Links changed",
          "Look for a gateway that rewrites links, and copy the messages again past "
              + "it: rewritten links stop working with the service that rewrote them.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (!match.differsIn(LayerKind.LINKS)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("the set of link targets differs"));
  }
}

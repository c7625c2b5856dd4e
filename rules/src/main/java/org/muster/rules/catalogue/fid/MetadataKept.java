package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/**
 * Acting sender, reply address, thread references, importance, sensitivity and read-receipt request
 * must be the same.
 */
public final class MetadataKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-018",
          Severity.LOW,
          "Message metadata changed",
          "Check a few messages: a lost reply address misleads answers, a lost "
              + "sensitivity mark is seen by readers. Copy again if either is the case.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (!match.differsIn(LayerKind.METADATA)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            "acting sender, reply address, thread references, importance, sensitivity or "
                + "read-receipt request differ"));
  }
}

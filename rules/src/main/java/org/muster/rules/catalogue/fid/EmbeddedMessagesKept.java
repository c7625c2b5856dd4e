package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/**
 * A message that is attached to another must be equal by the same layers as a message of its own.
 */
public final class EmbeddedMessagesKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-012",
          Severity.HIGH,
          "Embedded message changed or lost",
          "Copy the messages again. If the target replaces deeply nested messages by "
              + "a note, export the originals and keep them as files.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return AttachmentDifference.of(match)
        .filter(difference -> difference.lostMessages() > 0)
        .map(EmbeddedMessagesKept::breach);
  }

  private static Breach breach(AttachmentDifference difference) {
    return Breach.of(
        "embedded messages lost or changed: %d; %s"
            .formatted(difference.lostMessages(), difference.counts()));
  }
}

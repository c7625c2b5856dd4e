package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/** A message must have as many attachments on the target as on the source. */
public final class AttachmentCountKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-002",
          Severity.HIGH,
          "Number of attachments differs",
          "Look at a few of the messages on both sides. Lost attachments: copy again. "
              + "Added ones: often text parts or a winmail.dat that the target shows as "
              + "files; have that confirmed.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return AttachmentDifference.of(match)
        .filter(difference -> !difference.sameCount())
        .map(difference -> Breach.of(difference.counts()));
  }
}

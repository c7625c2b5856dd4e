package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/**
 * An invitation must still say who meets when and what for. That a part changed at all is FID-001,
 * whose severity it keeps; this says that the part is a meeting.
 */
public final class MeetingDataKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-013",
          Severity.MEDIUM,
          "Meeting data changed or lost",
          "Open the invitation on both sides and compare time, place and people. Copy the "
              + "messages again; tell the owners of meetings that are still to come.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return AttachmentDifference.of(match)
        .filter(difference -> difference.lostCalendars() > 0)
        .map(MeetingDataKept::breach);
  }

  private static Breach breach(AttachmentDifference difference) {
    return Breach.of(
        "calendar parts lost or changed: %d; %s"
            .formatted(difference.lostCalendars(), difference.counts()));
  }
}

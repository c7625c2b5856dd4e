package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.ItemMatch;

/**
 * Each attachment of the source must be on the target, octet for octet or under a tolerance of its
 * kind. Embedded messages have FID-012.
 */
public final class AttachmentsIntact implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-001",
          Severity.CRITICAL,
          "Attachment changed or lost",
          "Copy the listed messages again and compare once more. If it happens again, "
              + "keep the source messages and find out which step alters attachments (size "
              + "limit, filter, conversion).");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    return AttachmentDifference.of(match)
        .filter(AttachmentsIntact::altered)
        .map(AttachmentsIntact::breach);
  }

  private static boolean altered(AttachmentDifference difference) {
    boolean unaccounted = difference.lost().isEmpty() && difference.sameCount();
    return !difference.named() || difference.lostFiles() > 0 || unaccounted;
  }

  private static Breach breach(AttachmentDifference difference) {
    if (!difference.named()) {
      return Breach.of("too many to name one by one; " + difference.counts());
    }
    if (difference.lost().isEmpty()) {
      return Breach.of("equal only beyond what the profile tolerates; " + difference.counts());
    }
    return Breach.of(
        "lost or changed: %d; %s".formatted(difference.lostFiles(), difference.counts()));
  }
}

package org.muster.rules.catalogue.fid;

import java.util.List;
import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.ItemMatch;

/** Encrypted, opaque-signed and rights-managed octets must be on the target bit for bit. */
public final class ProtectedBlobsIntact implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-011",
          Severity.CRITICAL,
          "Encrypted content altered",
          "Copy the messages again and do not delete the source: an encrypted message "
              + "that was altered cannot be opened by anybody any more.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !match.differsIn(LayerKind.PROTECTED)) {
      return Optional.empty();
    }
    List<Digest> before = source.layers().protectedBlobs();
    List<Digest> after = target.layers().protectedBlobs();
    long lost = before.stream().filter(blob -> !after.contains(blob)).count();
    return Optional.of(
        Breach.of(
            "encrypted parts: %d on the source, %d on the target; lost or changed: %d"
                .formatted(before.size(), after.size(), lost)));
  }
}

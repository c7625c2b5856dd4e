package org.muster.rules.catalogue.fid;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;

/** An OpenPGP message must keep the structure by which programs know it. */
public final class PgpStructureKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-010",
          Severity.MEDIUM,
          "PGP/MIME structure mangled",
          "Tell the owners that their program may show an empty message with two "
              + "attachments; some programs mend it when it is opened. The ciphertext "
              + "itself is whole.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || isMangled(source) || !isMangled(target)) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("multipart/encrypted on the source, rebuilt on the target"));
  }

  private static boolean isMangled(ItemDigest item) {
    return item.noted().contains(Tolerance.PGP_MIXED);
  }
}

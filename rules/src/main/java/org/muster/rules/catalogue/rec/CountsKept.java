package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Depth;
import org.muster.rules.match.Cause;
import org.muster.rules.match.FolderMatch;

/**
 * Where only counts are compared, the target must declare no fewer items than the source. With
 * items read, each missing one is reported by itself instead.
 */
public final class CountsKept implements Rule.OnFolder {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-018",
          Severity.HIGH,
          "Fewer items on target by count",
          "Verify the mailbox again at depth content: it names each missing message. "
              + "Do not sign off on counts.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(FolderMatch match) {
    long source = match.ledger().source().declared();
    long target = match.ledger().target().declared();
    if (match.depth() != Depth.COUNTS || match.skipped() != null || target >= source) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            source - target,
            "declared items: %d on the source, %d on the target".formatted(source, target),
            Cause.UNEXPLAINED));
  }
}

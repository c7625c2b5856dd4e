package org.muster.rules.catalogue.run;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.FolderMatch;

/** The source must not change while it is read, or the same run cannot be repeated. */
public final class SourceAtRest implements Rule.OnFolder {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "RUN-002",
          Severity.MEDIUM,
          "Source changed during the run",
          "Verify the mailbox again when the source is at rest, or freeze it first. "
              + "Mail that still arrives there will be stranded.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(FolderMatch match) {
    long vanished = match.ledger().source().vanished();
    long arrived = match.ledger().source().arrived();
    if (vanished == 0 && arrived == 0 && match.begunAgain() == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Breach(
            vanished + arrived,
            "vanished while reading: %d; arrived: %d; folder begun again: %d"
                .formatted(vanished, arrived, match.begunAgain()),
            Cause.CHANGED_DURING_RUN));
  }
}

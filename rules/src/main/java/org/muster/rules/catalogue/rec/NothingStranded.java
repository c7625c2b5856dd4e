package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** Mail that reached the source after the last copy must still reach the target. */
public final class NothingStranded implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-014",
          Severity.HIGH,
          "Mail stranded on source",
          "Copy these messages now: their owners no longer look at the source. Then "
              + "stop delivery to the source, or forward it, and verify again.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (match.verdict() != Verdict.MISSING || match.cause() != Cause.STRANDED) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("reached the source after the last copy, not on the target"));
  }
}

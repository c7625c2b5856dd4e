package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;

/**
 * A message must keep its received date (INTERNALDATE, delivery time) within the drift that the
 * run's terms allow.
 */
public final class ReceivedDateKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-009",
          Severity.MEDIUM,
          "Received date changed",
          "Copy the messages again with a mover that sets the received date. "
              + "Retention periods and the order of the inbox depend on it.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null) {
      return Optional.empty();
    }
    Long before = source.received();
    Long after = target.received();
    if (before == null || after == null || Math.abs(after - before) <= match.driftAllowed()) {
      return Optional.empty();
    }
    return Optional.of(Breach.of(words(after - before, match.driftAllowed())));
  }

  private static String words(long drift, long allowed) {
    return "received %d seconds %s on the target than on the source (allowed: %d)"
        .formatted(Math.abs(drift), drift > 0 ? "later" : "earlier", allowed);
  }
}

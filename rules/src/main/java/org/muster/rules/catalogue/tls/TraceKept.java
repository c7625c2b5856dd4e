package org.muster.rules.catalogue.tls;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Mechanism;

/** Which way a message came should still be shown by itself. */
public final class TraceKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "TLS-008",
          Severity.INFO,
          "Trace evidence lost on target",
          "Nothing to mend. Where the way of single messages may have to be proved, keep the source, "
              + "or export their headers before it is switched off.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    if (source == null || target == null || !isLost(source, target)) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            Trace.isIn(target, Mechanism.TRACE_APART)
                ? "trace headers are kept in a property beside the message only"
                : "trace headers are gone"));
  }

  private static boolean isLost(ItemDigest source, ItemDigest target) {
    return Trace.isIn(source, Mechanism.TRACE)
        && target.protection().isInspected()
        && !Trace.isIn(target, Mechanism.TRACE);
  }
}

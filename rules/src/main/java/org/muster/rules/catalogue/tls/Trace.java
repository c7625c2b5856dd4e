package org.muster.rules.catalogue.tls;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.protection.Mechanism;
import org.muster.rules.protection.ProtectionFact;

/** The way that an item came, as its trace headers show it. */
final class Trace {

  private Trace() {}

  /** As the source shows it; as the target does where the source has none. */
  static List<ProtectionFact> of(ItemMatch match) {
    return Stream.of(
            facts(match.source(), Mechanism.TRACE),
            facts(match.target(), Mechanism.TRACE),
            facts(match.source(), Mechanism.TRACE_APART),
            facts(match.target(), Mechanism.TRACE_APART))
        .filter(hops -> !hops.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<ProtectionFact> facts(@Nullable ItemDigest item, Mechanism where) {
    return item == null ? List.of() : item.protection().all(fact -> fact.mechanism() == where);
  }

  /** Whether an item has trace headers there. */
  static boolean isIn(ItemDigest item, Mechanism where) {
    return item.protection().has(fact -> fact.mechanism() == where);
  }
}

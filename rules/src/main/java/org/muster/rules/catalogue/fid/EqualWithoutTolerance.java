package org.muster.rules.catalogue.fid;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** What equality had to tolerate must be named: equal is never silently nearly equal. */
public final class EqualWithoutTolerance implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-014",
          Severity.INFO,
          "Equal under named tolerances",
          "Nothing to mend. Read the list of tolerances once per wave and confirm "
              + "that your organisation accepts them.");

  private static final Set<Verdict> NOT_EQUAL = Set.of(Verdict.CHANGED, Verdict.INDETERMINATE);
  private static final Set<Verdict> TOLERANT = Set.of(Verdict.EQUIVALENT, Verdict.DEGRADED);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    String codes = codes(match.tolerances());
    if (NOT_EQUAL.contains(match.verdict())
        || (codes.isEmpty() && !TOLERANT.contains(match.verdict()))) {
      return Optional.empty();
    }
    return Optional.of(Breach.of(codes.isEmpty() ? "tolerance not named" : codes));
  }

  private static String codes(Set<Tolerance> tolerances) {
    if (tolerances.isEmpty()) {
      return "";
    }
    return tolerances.stream()
        .filter(tolerance -> tolerance != Tolerance.STRICT)
        .sorted()
        .map(Tolerance::code)
        .collect(Collectors.joining(" "));
  }
}

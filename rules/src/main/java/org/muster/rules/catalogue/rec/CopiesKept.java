package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** A message must be on the target as often as it was on the source. */
public final class CopiesKept implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-003",
          Severity.MEDIUM,
          "Number of copies differs",
          "Copied more than once: remove the surplus copies with the owner's consent. "
              + "Fewer copies than the source: decide whether one copy is enough, else copy "
              + "again with duplicate detection off.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (isSurplus(match)) {
      return Optional.of(Breach.of("more copies on the target than on the source"));
    }
    if (match.verdict() == Verdict.MISSING && match.cause() == Cause.SOURCE_DUPLICATE) {
      return Optional.of(Breach.of("fewer copies on the target than on the source"));
    }
    return Optional.empty();
  }

  private static boolean isSurplus(ItemMatch match) {
    return switch (match.verdict()) {
      case DUPLICATED -> match.cause() != Cause.AFTER_CUTOVER;
      case EXTRA -> match.cause() == Cause.TARGET_DUPLICATE;
      default -> false;
    };
  }
}

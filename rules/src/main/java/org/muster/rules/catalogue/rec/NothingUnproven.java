package org.muster.rules.catalogue.rec;

import java.util.Optional;
import java.util.Set;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/** What differs must be explained by proof; that people may have worked since cutover is none. */
public final class NothingUnproven implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-016",
          Severity.MEDIUM,
          "Difference that may date from after cutover",
          "Ask a sample of owners whether they deleted, moved or received these "
              + "messages. For the next wave take a snapshot of the target before users are "
              + "let in.");

  private static final Set<Verdict> PEOPLE_CAUSE =
      Set.of(Verdict.MISSING, Verdict.EXTRA, Verdict.MOVED);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    boolean elsewhere = match.source() != null && match.target() != null && !match.sameFolder();
    if (match.cause() != Cause.UNPROVEN_AFTER_CUTOVER
        || !(elsewhere || PEOPLE_CAUSE.contains(match.verdict()))) {
      return Optional.empty();
    }
    return Optional.of(Breach.of(words(match.verdict()) + "; the target keeps no proof of when"));
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case MISSING -> "on the source, not on the target";
      case EXTRA -> "on the target, not on the source";
      default -> "in another folder";
    };
  }
}

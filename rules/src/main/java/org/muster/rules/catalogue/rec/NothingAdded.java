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

/** The target must hold nothing from before cutover that the source does not have. */
public final class NothingAdded implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-002",
          Severity.MEDIUM,
          "Extra message on target",
          "Find out where the messages come from: an earlier test migration, another "
              + "mailbox, or a restored backup. Remove nothing before the owner agrees.");

  private static final Set<Cause> REPORTED_ELSEWHERE =
      Set.of(
          Cause.AFTER_CUTOVER,
          Cause.UNPROVEN_AFTER_CUTOVER,
          Cause.TARGET_DUPLICATE,
          Cause.WRONG_MAILBOX,
          Cause.MAILBOX_MISSING,
          Cause.NOT_READ,
          Cause.CHANGED_DURING_RUN);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (match.verdict() != Verdict.EXTRA || REPORTED_ELSEWHERE.contains(match.cause())) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("on the target, not on the source; " + match.cause().meaning()));
  }
}

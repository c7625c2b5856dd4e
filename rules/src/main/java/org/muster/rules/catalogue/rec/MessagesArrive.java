package org.muster.rules.catalogue.rec;

import java.util.Optional;
import java.util.Set;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/**
 * Every message of the source must be on the target. What another rule reports better, or the
 * target's own times prove to have gone after cutover, is not reported here.
 */
public final class MessagesArrive implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-001",
          Severity.CRITICAL,
          "Message missing from target",
          "Copy the listed messages again from the source, then verify the mailbox "
              + "again. Keep the source until nothing is missing.");

  private static final Set<Cause> REPORTED_ELSEWHERE =
      Set.of(
          Cause.AFTER_CUTOVER,
          Cause.UNPROVEN_AFTER_CUTOVER,
          Cause.STRANDED,
          Cause.SOURCE_DUPLICATE,
          Cause.DELETED_ON_SOURCE,
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
    ItemDigest source = match.source();
    if (match.verdict() != Verdict.MISSING
        || source == null
        || REPORTED_ELSEWHERE.contains(match.cause())) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            "on the source, not on the target; %d octets of content; %s"
                .formatted(source.octets(), match.cause().meaning())));
  }
}

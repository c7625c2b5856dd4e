package org.muster.rules.catalogue.rec;

import java.util.Optional;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/**
 * A message marked for deletion but not expunged is still a record, and its owner can still see it
 * in most programs.
 */
public final class DeletedItemsCopied implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-017",
          Severity.LOW,
          "Message marked for deletion was not copied",
          "Confirm with the organisation that messages marked for deletion need not "
              + "move, and record it; else remove the marks on the source and copy again.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    if (match.verdict() != Verdict.MISSING || match.cause() != Cause.DELETED_ON_SOURCE) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("flagged as deleted on the source, not on the target"));
  }
}

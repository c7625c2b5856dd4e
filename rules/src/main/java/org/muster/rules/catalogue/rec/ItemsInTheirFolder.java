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
 * A message must lie in the folder that the folder map gives for it, unless its owner moved it
 * after cutover.
 */
public final class ItemsInTheirFolder implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "REC-006",
          Severity.LOW,
          "Message in different folder",
          "Check the folder map of the mover. Nothing is lost; move the messages back "
              + "if the folder matters to their owner.");

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    boolean elsewhere = match.source() != null && match.target() != null && !match.sameFolder();
    if (!elsewhere && match.verdict() != Verdict.MOVED) {
      return Optional.empty();
    }
    if (match.cause() == Cause.AFTER_CUTOVER || match.cause() == Cause.UNPROVEN_AFTER_CUTOVER) {
      return Optional.empty();
    }
    return Optional.of(Breach.of("lies in another folder than the folder map says"));
  }
}

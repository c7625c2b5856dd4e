package org.muster.rules.match;

import java.util.List;
import org.muster.rules.bulk.OnDemand;

/**
 * What matching says of all items of a mailbox pair; every item is in exactly one outcome.
 *
 * @param pairings of items of both sides
 * @param alone items without a partner: first the source's, then the target's
 */
public record Outcomes(List<Outcome> pairings, List<Outcome> alone) {

  public Outcomes {
    pairings = OnDemand.copyOf(pairings);
    alone = OnDemand.copyOf(alone);
  }

  /** Pairings first. */
  public List<Outcome> all() {
    return OnDemand.concatenated(List.of(pairings, alone));
  }
}

package org.muster.rules.settle;

import org.jspecify.annotations.Nullable;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Outcomes;
import org.muster.rules.match.Placed;

/**
 * Whether two mailboxes do not belong together: both hold many items, and almost none match. The
 * share is that of the smaller side: a copy that broke off early is loss, and a target in long use
 * is fine. Mail that came to the target after cutover speaks for nobody.
 */
record WrongPair(Thresholds thresholds, Cutover cutover) {

  boolean is(Outcomes outcomes) {
    long matched = outcomes.pairings().size();
    long source = matched;
    long target = matched;
    for (Outcome alone : outcomes.alone()) {
      source += alone.source() != null ? 1 : 0;
      target += copied(alone.target()) ? 1 : 0;
    }
    long smaller = Math.min(source, target);
    return smaller >= thresholds.wrongPairItems()
        && matched < thresholds.wrongPairShare() * smaller;
  }

  private boolean copied(@Nullable Placed target) {
    return target != null && !cutover.arrivedAfter(target.item());
  }
}

package org.muster.rules.settle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;

/**
 * Whether two mailboxes do not belong together: both hold many items, and almost none match. The
 * share is that of the smaller side: a copy that broke off early is loss, and a target in long use
 * is fine. Mail that came to the target after cutover speaks for nobody.
 */
record WrongPair(Thresholds thresholds, Cutover cutover) {

  boolean is(List<Outcome> outcomes) {
    long source = 0;
    long target = 0;
    long matched = 0;
    for (Outcome outcome : outcomes) {
      boolean both = outcome.source() != null && outcome.target() != null;
      source += outcome.source() != null ? 1 : 0;
      target += both || copied(outcome.target()) ? 1 : 0;
      matched += both ? 1 : 0;
    }
    long smaller = Math.min(source, target);
    return smaller >= thresholds.wrongPairItems()
        && matched < thresholds.wrongPairShare() * smaller;
  }

  private boolean copied(@Nullable Placed target) {
    return target != null && !cutover.arrivedAfter(target.item());
  }
}

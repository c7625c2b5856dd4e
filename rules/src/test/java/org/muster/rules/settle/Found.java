package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** What of a finding tests look at. */
record Found(String rule, Verdict verdict, Cause cause, long count) {

  static Found of(String rule, Verdict verdict, Cause cause) {
    return new Found(rule, verdict, cause, 1);
  }

  static List<Found> in(Settlement settlement) {
    return settlement.rows().findings().stream()
        .map(f -> new Found(f.rule(), f.verdict(), f.cause(), f.count()))
        .toList();
  }

  /** Holds a settlement to its findings, in any order. */
  static void assertFound(Settlement settlement, Found... expected) {
    assertThat(in(settlement)).containsExactlyInAnyOrder(expected);
  }
}

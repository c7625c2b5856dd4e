package org.muster.reports.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.muster.reports.view.CountBridge.Step;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

class LedgerBridgeTest {

  /** Ninety pairings; of the source's unreadable items two are on the target, one is not. */
  private static final Ledger LEDGER =
      new Ledger(
          new Account(104, 104, 99, 3, 2, 0, 0, 0),
          new Account(108, 108, 106, 1, 1, 0, 0, 0),
          80,
          0,
          0,
          0,
          3,
          0,
          5,
          2,
          3,
          4,
          9,
          6,
          7,
          1,
          1,
          List.of(
              new CauseCount(Verdict.MISSING, Cause.STRANDED, 4),
              new CauseCount(Verdict.MISSING, Cause.UNEXPLAINED, 5),
              new CauseCount(Verdict.EXTRA, Cause.AFTER_CUTOVER, 6),
              new CauseCount(Verdict.DUPLICATED, Cause.TARGET_DUPLICATE, 7)));

  @Test
  void everyCauseIsAStepAndNothingIsCountedTwice() {
    assertThat(LEDGER.balances()).isTrue();
    CountBridge bridge = LedgerBridge.of(LEDGER);
    assertThat(bridge.unaccounted()).isZero();
    assertThat(bridge.steps())
        .extracting(Step::because, Step::change)
        .containsExactly(
            tuple("", -2L),
            tuple("could not be read or decoded", -3L),
            tuple(Cause.STRANDED.meaning(), -4L),
            tuple(Cause.UNEXPLAINED.meaning(), -5L),
            tuple(Cause.TARGET_DUPLICATE.meaning(), 7L),
            tuple(Cause.AFTER_CUTOVER.meaning(), 6L),
            tuple("could not be read or decoded", 4L),
            tuple("", 1L));
  }
}

package org.muster.reports.view;

import java.util.List;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** A ledger that balances by construction: all items equal but for what is said. */
public record SampleLedger(
    long equal, long changed, long missing, long explained, long extra, long duplicated) {

  public static SampleLedger allEqual(long items) {
    return new SampleLedger(items, 0, 0, 0, 0, 0);
  }

  public SampleLedger missing(long items, long explained) {
    return new SampleLedger(equal, changed, items, explained, extra, duplicated);
  }

  public SampleLedger changed(long items) {
    return new SampleLedger(equal, items, missing, explained, extra, duplicated);
  }

  public SampleLedger extra(long items, long copies) {
    return new SampleLedger(equal, changed, missing, explained, items, copies);
  }

  public Ledger ledger() {
    long exact = equal / 2;
    long equivalent = equal / 5;
    return new Ledger(
        read(equal + changed + missing),
        read(equal + changed + extra + duplicated),
        exact,
        equal - exact - equivalent,
        equivalent,
        0,
        0,
        0,
        changed,
        0,
        0,
        0,
        missing,
        extra,
        duplicated,
        0,
        0,
        Ledger.sum(
            List.of(
                new CauseCount(Verdict.MISSING, Cause.AFTER_CUTOVER, explained),
                new CauseCount(Verdict.MISSING, Cause.UNEXPLAINED, missing - explained),
                new CauseCount(Verdict.EXTRA, Cause.UNEXPLAINED, extra),
                new CauseCount(Verdict.DUPLICATED, Cause.TARGET_DUPLICATE, duplicated))));
  }

  private static Account read(long items) {
    return new Account(items, items, items, 0, 0, 0, 0, items * 40_000);
  }
}

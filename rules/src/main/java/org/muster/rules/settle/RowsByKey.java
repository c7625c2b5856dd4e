package org.muster.rules.settle;

import java.util.List;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.bulk.Ranking;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;

/**
 * The rows of outcomes, of which only the keys and causes are kept: a row is made when it is asked
 * for.
 */
final class RowsByKey {

  private static final Cause[] CAUSES = Cause.values();

  private final ItemRows rows;
  private final List<Outcome> outcomes;
  private final long[] high;
  private final long[] low;
  private final byte[] causes;
  private int added;

  RowsByKey(ItemRows rows, List<Outcome> outcomes) {
    this.rows = rows;
    this.outcomes = outcomes;
    this.high = new long[outcomes.size()];
    this.low = new long[outcomes.size()];
    this.causes = new byte[outcomes.size()];
  }

  /** Adds the row of the next outcome, and says by which key. */
  @SuppressWarnings("EnumOrdinal") // never leaves this class
  Digest add(Outcome outcome, Cause cause) {
    Digest key = rows.key(outcome);
    high[added] = key.high();
    low[added] = key.low();
    causes[added] = (byte) cause.ordinal();
    added++;
    return key;
  }

  /** Sorted by key. */
  List<ItemRow> sorted() {
    int[] order = Ranking.of(added, this::compare);
    return OnDemand.of(added, at -> row(order[at]));
  }

  private int compare(int one, int other) {
    int byHigh = Long.compareUnsigned(high[one], high[other]);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low[one], low[other]);
  }

  private ItemRow row(int number) {
    Digest key = new Digest(high[number], low[number]);
    return rows.row(key, outcomes.get(number), CAUSES[causes[number]]);
  }
}

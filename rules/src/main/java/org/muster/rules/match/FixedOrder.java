package org.muster.rules.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.muster.rules.bulk.Ranking;

/**
 * The order in which items are paired: received date first, then the locator; the rest only serves
 * to be never undecided.
 */
final class FixedOrder {

  /** What orders items of one received date; kept apart, as whole items take far more. */
  private record Late(int place, String locator, int unit, int member) {}

  private static final Comparator<Late> BEYOND_DATE =
      Comparator.comparing(Late::locator)
          .thenComparingInt(Late::unit)
          .thenComparingInt(Late::member);

  private final List<Placed> items;
  private final long[] received;
  private final int[] order;

  private FixedOrder(List<Placed> items) {
    this.items = items;
    this.received = new long[items.size()];
    for (int place = 0; place < received.length; place++) {
      Long second = items.get(place).item().received();
      received[place] = second == null ? Long.MAX_VALUE : second;
    }
    this.order = Ranking.of(received.length, (a, b) -> Long.compare(received[a], received[b]));
  }

  /** The places of items, in order. */
  static int[] of(List<Placed> items) {
    FixedOrder fixed = new FixedOrder(items);
    int from = 0;
    while (from < fixed.order.length) {
      int to = fixed.endOfDate(from);
      fixed.orderDate(from, to);
      from = to;
    }
    return fixed.order;
  }

  private int endOfDate(int from) {
    int to = from + 1;
    while (to < order.length && received[order[to]] == received[order[from]]) {
      to++;
    }
    return to;
  }

  private void orderDate(int from, int to) {
    if (to - from == 1) {
      return;
    }
    List<Late> sameDate = new ArrayList<>(to - from);
    for (int at = from; at < to; at++) {
      Placed placed = items.get(order[at]);
      sameDate.add(new Late(order[at], placed.item().locator(), placed.unit(), placed.member()));
    }
    sameDate.sort(BEYOND_DATE.thenComparing(late -> items.get(late.place()).item().raw()));
    for (int at = from; at < to; at++) {
      order[at] = sameDate.get(at - from).place();
    }
  }
}

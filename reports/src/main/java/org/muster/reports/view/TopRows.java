package org.muster.reports.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The first rows of many by some order, in bounded memory; rows that do not fit are counted. */
final class TopRows<T> {

  private final int limit;
  private final Comparator<T> order;
  private final PriorityQueue<T> kept;
  private long seen;

  /**
   * @param order total, so that the same rows in any order of arrival give the same first rows
   */
  TopRows(int limit, Comparator<T> order) {
    this.limit = limit;
    this.order = order;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(T row) {
    seen++;
    kept.add(row);
    if (kept.size() > limit) {
      kept.remove();
    }
  }

  Shown<T> shown() {
    List<T> rows = new ArrayList<>(kept);
    rows.sort(order);
    return new Shown<>(rows, seen);
  }
}

package org.muster.reports.view;

import java.util.List;

/**
 * Rows that a view shows of all there are.
 *
 * @param rows worst first
 * @param total how many there are; more than are shown where a view is cut
 */
public record Shown<T>(List<T> rows, long total) {

  public Shown {
    rows = List.copyOf(rows);
  }

  public boolean isCut() {
    return rows.size() < total;
  }
}

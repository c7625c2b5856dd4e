package org.muster.reports.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All of {@code run.json}.
 *
 * @param totals rows of each table
 */
record RunFile(String format, int version, RunRecord run, Map<String, Long> totals) {

  private static final String FORMAT = "muster-run";
  private static final int VERSION = 1;

  RunFile {
    if (!format.equals(FORMAT) || version != VERSION) {
      throw new IllegalArgumentException(
          "Invalid run file: '%s' version %d (must be %s version %d)"
              .formatted(format, version, FORMAT, VERSION));
    }
    totals = new TreeMap<>(totals);
  }

  static RunFile of(RunRecord run, List<FinalTable> tables) {
    Map<String, Long> totals = new TreeMap<>();
    tables.forEach(t -> totals.put(t.table().name(), t.rows()));
    return new RunFile(FORMAT, VERSION, run, totals);
  }
}

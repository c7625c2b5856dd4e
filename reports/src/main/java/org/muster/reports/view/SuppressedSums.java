package org.muster.reports.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.suppression.Suppression;

/** Counts what each suppression covers. */
final class SuppressedSums {

  private final Map<String, Long> findings = new TreeMap<>();

  void add(FindingRow row) {
    String id = row.suppression();
    if (id != null) {
      findings.merge(id, 1L, Long::sum);
    }
  }

  /**
   * In the order of their file.
   *
   * @param day on which the run began, in UTC
   */
  List<SuppressionStanding> standings(List<Suppression> decided, LocalDate day) {
    return decided.stream()
        .map(
            each ->
                new SuppressionStanding(
                    each, each.fault(day).orElse(""), findings.getOrDefault(each.id(), 0L)))
        .toList();
  }
}

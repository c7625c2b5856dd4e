package org.muster.rules.settle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.suppression.Suppression;

/**
 * Marks findings with the suppression that covers them: the first in force, by its file's order.
 */
final class Suppressing {

  private final Map<String, List<Suppression>> byRule;

  private Suppressing(Map<String, List<Suppression>> byRule) {
    this.byRule = byRule;
  }

  static Suppressing of(Terms terms) {
    LocalDate day = terms.startedDay();
    return new Suppressing(
        terms.suppressions().stream()
            .filter(suppression -> suppression.fault(day).isEmpty())
            .collect(Collectors.groupingBy(suppression -> suppression.scope().rule())));
  }

  FindingRow marked(FindingRow finding) {
    return byRule.getOrDefault(finding.rule(), List.of()).stream()
        .filter(suppression -> suppression.scope().covers(finding))
        .findFirst()
        .map(suppression -> finding.suppressedBy(suppression.id()))
        .orElse(finding);
  }
}

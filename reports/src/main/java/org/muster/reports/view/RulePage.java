package org.muster.reports.view;

import java.util.List;
import java.util.stream.Collectors;
import org.muster.rules.catalogue.Catalogue;

/** The catalogue's page on a rule, by its sections. */
final class RulePage {

  private static final String HEADING = "## ";
  private static final String WHY = HEADING + "Why it matters";

  private RulePage() {}

  /** Why a breach matters, as one paragraph; empty for a rule that has no page. */
  static String why(String rule) {
    List<String> lines = Catalogue.page(rule).orElse("").lines().toList();
    return lines.stream()
        .dropWhile(line -> !line.equals(WHY))
        .skip(1)
        .takeWhile(line -> !line.startsWith(HEADING))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining(" "));
  }
}

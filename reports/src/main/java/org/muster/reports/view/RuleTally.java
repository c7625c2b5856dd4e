package org.muster.reports.view;

import java.util.BitSet;
import java.util.Comparator;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;

/** Adds up the findings of one rule. */
final class RuleTally {

  private static final Comparator<FindingRow> WORST_FIRST =
      Comparator.comparing(FindingRow::severity)
          .thenComparing(FindingRow::count, Comparator.reverseOrder())
          .thenComparing(FindingRow::row)
          .thenComparing(FindingRow::folder)
          .thenComparing(FindingRow::detail)
          .thenComparing(FindingRow::fingerprint);

  private final BitSet mailboxes = new BitSet();
  private final TopRows<FindingRow> first;
  private Severity worst = Severity.INFO;
  private long findings;
  private long suppressed;
  private long items;

  RuleTally(int shown) {
    this.first = new TopRows<>(shown, WORST_FIRST);
  }

  void add(FindingRow row) {
    findings++;
    suppressed += row.counts() ? 0 : 1;
    items += row.count();
    worst = row.severity().isAtLeast(worst) ? row.severity() : worst;
    if (row.pair() >= 0) {
      mailboxes.set(row.pair());
    }
    first.add(row);
  }

  RuleStanding standing(RuleDescriptor rule) {
    return new RuleStanding(
        rule,
        RulePage.why(rule.id()),
        worst,
        findings,
        suppressed,
        items,
        mailboxes.cardinality(),
        first.shown());
  }
}

package org.muster.reports.view;

import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;

/**
 * What one rule found in the wave.
 *
 * @param why why a breach matters, in words; empty where the catalogue has none
 * @param severity the worst among its findings
 * @param findings rows of the findings table
 * @param suppressed of these, how many are covered by suppressions
 * @param items items that all these stand for
 * @param mailboxes mailbox pairs that are hit
 * @param shown first findings, those that stand for most items first
 */
public record RuleStanding(
    RuleDescriptor rule,
    String why,
    Severity severity,
    long findings,
    long suppressed,
    long items,
    long mailboxes,
    Shown<FindingRow> shown) {

  /** Whether any of its findings counts. */
  public boolean counts() {
    return suppressed < findings;
  }

  /** Says how many of its findings are suppressed; empty where none is. */
  public String suppressedWords() {
    if (suppressed == 0) {
      return "";
    }
    return counts()
        ? Figures.count(suppressed) + " suppressed"
        : findings == 1 ? "suppressed" : "all suppressed";
  }
}

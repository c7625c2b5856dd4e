package org.muster.reports.view;

import java.util.Map;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;

/**
 * Where an organisation, or the wave, stands.
 *
 * @param name ODS code of the organisation; empty for mailboxes that no organisation is named for
 * @param because the grade's reason in words
 * @param mailboxes mailbox pairs that were to be migrated
 * @param graded of these, how many have each grade
 * @param findings findings of each severity that count: suppressed ones do not
 * @param ledger the sum of the mailboxes' ledgers
 */
public record Standing(
    String name,
    Grade grade,
    String because,
    long mailboxes,
    Map<Grade, Long> graded,
    Map<Severity, Long> findings,
    Ledger ledger) {

  public Standing {
    graded = Map.copyOf(graded);
    findings = Map.copyOf(findings);
  }

  public long graded(Grade wanted) {
    return graded.getOrDefault(wanted, 0L);
  }

  public long findings(Severity severity) {
    return findings.getOrDefault(severity, 0L);
  }
}

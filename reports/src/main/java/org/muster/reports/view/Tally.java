package org.muster.reports.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;

/** Adds up the mailboxes and findings of an organisation, or of the wave. */
final class Tally {

  private final Map<Grade, Long> graded = new EnumMap<>(Grade.class);
  private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
  private final Set<Integer> high = new HashSet<>();
  private Ledger ledger = Ledger.NONE;
  private long mailboxes;
  private long rows;
  private long suppressed;
  private boolean balanced = true;

  void add(MailboxRow row) {
    mailboxes++;
    graded.merge(row.grade(), 1L, Long::sum);
    ledger = ledger.plus(row.ledger());
    balanced &= row.balanced();
  }

  void add(FindingRow row) {
    rows++;
    if (!row.counts()) {
      suppressed++;
      return;
    }
    findings.merge(row.severity(), 1L, Long::sum);
    if (row.severity() == Severity.HIGH && row.pair() >= 0) {
      high.add(row.pair());
    }
  }

  long mailboxes() {
    return mailboxes;
  }

  long mailboxesWithHigh() {
    return high.size();
  }

  /** All findings, those suppressed too. */
  long rows() {
    return rows;
  }

  long suppressed() {
    return suppressed;
  }

  boolean balanced() {
    return balanced;
  }

  Ledger ledger() {
    return ledger;
  }

  Map<Grade, Long> graded() {
    return Collections.unmodifiableMap(graded);
  }

  Map<Severity, Long> findings() {
    return Collections.unmodifiableMap(findings);
  }
}

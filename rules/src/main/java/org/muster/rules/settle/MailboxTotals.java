package org.muster.rules.settle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.wave.MailboxPair;

/** Adds a pair up to its row and its grade. */
final class MailboxTotals {

  private final PairFacts facts;
  private final Ledger ledger;
  private final List<FolderRow> folders;
  private final List<FindingRow> findings;
  private final long undecided;
  private final Map<Severity, Long> severities = new EnumMap<>(Severity.class);

  MailboxTotals(
      PairFacts facts,
      Ledger ledger,
      List<FolderRow> folders,
      List<FindingRow> findings,
      long undecided) {
    this.facts = facts;
    this.ledger = ledger;
    this.folders = folders;
    this.findings = findings;
    this.undecided = undecided;
    findings.stream()
        .filter(FindingRow::counts)
        .forEach(finding -> severities.merge(finding.severity(), 1L, Long::sum));
  }

  MailboxRow row(Digest mailbox, long itemRows) {
    MailboxPair pair = facts.pair();
    long skipped = folders.stream().filter(folder -> !folder.skipped().isEmpty()).count();
    return new MailboxRow(
        pair.number(),
        pair.row(),
        pair.ref(),
        pair.organisation(),
        mailbox,
        pair.kind(),
        pair.expectation(),
        pair.sources().size(),
        facts.depth(),
        facts.terms().profile().id(),
        facts.reading().sourceUnavailable().orElse(null),
        facts.reading().targetUnavailable().orElse(null),
        grade(),
        ledger,
        balanced(),
        folders.size(),
        folders.size() - skipped,
        skipped,
        of(Severity.CRITICAL),
        of(Severity.HIGH),
        of(Severity.MEDIUM),
        of(Severity.LOW),
        of(Severity.INFO),
        itemRows,
        findings.size(),
        folders.size());
  }

  private Grade grade() {
    long high = of(Severity.HIGH);
    return Grading.ofMailbox(
        new Grading.Facts(
            balanced(),
            1,
            facts.isUnread() ? 1 : 0,
            undecided,
            of(Severity.CRITICAL),
            high,
            Math.min(high, 1)));
  }

  private boolean balanced() {
    return ledger.balances() && folders.stream().allMatch(FolderRow::balanced);
  }

  private long of(Severity severity) {
    return severities.getOrDefault(severity, 0L);
  }
}

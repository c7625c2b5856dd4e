package org.muster.reports.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.wave.MailboxPair.Expectation;

/** Adds up a wave's rows in one pass, in whatever order they come. */
final class WaveSums {

  private static final Comparator<RuleStanding> WORST_RULE_FIRST =
      Comparator.comparing((RuleStanding rule) -> !rule.counts())
          .thenComparing(RuleStanding::severity)
          .thenComparing(RuleStanding::items, Comparator.reverseOrder())
          .thenComparing(r -> r.rule().id());

  private final SummaryLimits limits;
  private final Tally wave = new Tally();
  private final Map<String, Tally> organisations = new TreeMap<>();
  private final Map<String, RuleTally> rules = new TreeMap<>();
  private final TopRows<MailboxRow> mailboxes;
  private final TopRows<MailboxRow> unread;
  private final NotComparedSums notCompared = new NotComparedSums();
  private final SuppressedSums suppressed = new SuppressedSums();

  WaveSums(SummaryLimits limits) {
    this.limits = limits;
    this.mailboxes = new TopRows<>(limits.mailboxes(), WorstMailbox.FIRST);
    this.unread = new TopRows<>(limits.mailboxes(), Comparator.comparing(MailboxRow::pair));
  }

  void add(MailboxRow row) {
    notCompared.add(row);
    if (row.expectation() != Expectation.MIGRATED) {
      return;
    }
    wave.add(row);
    organisation(row.organisation()).add(row);
    mailboxes.add(row);
    if (WorstMailbox.isUnread(row)) {
      unread.add(row);
    }
  }

  void add(FolderRow row) {
    notCompared.add(row);
  }

  void add(FindingRow row) {
    wave.add(row);
    suppressed.add(row);
    if (row.pair() >= 0) {
      organisation(row.organisation()).add(row);
    }
    rules.computeIfAbsent(row.rule(), id -> new RuleTally(limits.findings())).add(row);
  }

  Summary summary(Grading grading, RunFacts run) {
    return new Summary(
        grading.standing("", wave),
        organisations.entrySet().stream()
            .map(o -> grading.standing(o.getKey(), o.getValue()))
            .sorted(Grading.WORST_FIRST)
            .toList(),
        LedgerBridge.of(wave.ledger()),
        standings(),
        suppressed.standings(run.suppressions(), run.day()),
        mailboxes.shown(),
        unread.shown(),
        notCompared.sum());
  }

  private List<RuleStanding> standings() {
    return rules.entrySet().stream()
        .map(r -> r.getValue().standing(RuleTitles.of(r.getKey())))
        .sorted(WORST_RULE_FIRST)
        .toList();
  }

  private Tally organisation(String name) {
    return organisations.computeIfAbsent(name, key -> new Tally());
  }
}

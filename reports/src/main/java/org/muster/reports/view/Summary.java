package org.muster.reports.view;

import java.util.List;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.MailboxRow;

/**
 * All that the screen and the page say of a wave, in memory that does not grow with the number of
 * its items.
 *
 * @param wave sums over the mailboxes that were to be migrated, and over all findings that count
 * @param organisations worst first
 * @param rules rules that found something, worst first
 * @param mailboxes worst first
 * @param suppressions in the order of their file
 * @param unread mailboxes that were to be compared and could not be read to their end
 */
public record Summary(
    Standing wave,
    List<Standing> organisations,
    CountBridge bridge,
    List<RuleStanding> rules,
    List<SuppressionStanding> suppressions,
    Shown<MailboxRow> mailboxes,
    Shown<MailboxRow> unread,
    NotCompared notCompared) {

  public Summary {
    organisations = List.copyOf(organisations);
    rules = List.copyOf(rules);
    suppressions = List.copyOf(suppressions);
  }

  /** The last line of standard output; scripts parse it. */
  public String lastLine(String evidence) {
    return "MUSTER grade=%s critical=%d high=%d unread=%d evidence=%s"
        .formatted(
            wave.grade(),
            wave.findings(Severity.CRITICAL),
            wave.findings(Severity.HIGH),
            unread.total(),
            evidence);
  }
}

package org.muster.rules.evidence;

import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * One finding, open to whoever holds the evidence: no name, no exact time, no content.
 *
 * @param fingerprint keyed; the same finding has the same fingerprint in every run under one key
 * @param mailbox keyed token of the target mailbox
 * @param pair number of the mailbox pair, -1 for a finding about the wave as a whole
 * @param row line of the mailbox list, 0 for a finding about the wave as a whole
 * @param folder title of a standard folder, or a token; empty where the finding is about no folder
 * @param verdict null where the finding is about no item, or about items of several verdicts
 * @param item key of its row in the table of items; null where the finding is about no single item
 * @param sentDay days since 1970-01-01 of the item's sent date; null where it has none
 * @param count how many items the finding stands for, at least 1 unless it is about no item
 * @param detail the facts of the breach in words: numbers, layer names, codes
 * @param firstSeen epoch second of the run's recorded start
 * @param suppression id of the suppression that covers it; null where it counts
 */
public record FindingRow(
    Digest fingerprint,
    String rule,
    Severity severity,
    Digest mailbox,
    int pair,
    int row,
    String ref,
    String organisation,
    String folder,
    @Nullable Verdict verdict,
    Cause cause,
    @Nullable Digest item,
    @Nullable Integer sentDay,
    long count,
    String detail,
    long firstSeen,
    @Nullable String suppression) {

  /** One that counts. */
  public FindingRow(
      Digest fingerprint,
      String rule,
      Severity severity,
      Digest mailbox,
      int pair,
      int row,
      String ref,
      String organisation,
      String folder,
      @Nullable Verdict verdict,
      Cause cause,
      @Nullable Digest item,
      @Nullable Integer sentDay,
      long count,
      String detail,
      long firstSeen) {
    this(
        fingerprint,
        rule,
        severity,
        mailbox,
        pair,
        row,
        ref,
        organisation,
        folder,
        verdict,
        cause,
        item,
        sentDay,
        count,
        detail,
        firstSeen,
        null);
  }

  /** The same finding, covered by a suppression. */
  public FindingRow suppressedBy(String id) {
    return new FindingRow(
        fingerprint,
        rule,
        severity,
        mailbox,
        pair,
        row,
        ref,
        organisation,
        folder,
        verdict,
        cause,
        item,
        sentDay,
        count,
        detail,
        firstSeen,
        id);
  }

  /** Whether it counts for grades and the exit code. */
  public boolean counts() {
    return suppression == null;
  }
}

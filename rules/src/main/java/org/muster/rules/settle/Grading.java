package org.muster.rules.settle;

import org.muster.rules.evidence.Grade;

/**
 * The published table of grades.
 *
 * @param highShareToFail share of mailboxes with a High finding beyond which many of them fail
 */
public record Grading(double highShareToFail) {

  /**
   * What a mailbox deserves, or many together.
   *
   * @param unread mailboxes expected and not read to the end, or with a folder that was not
   * @param review mailboxes with items that nobody could decide or compare
   * @param critical Critical findings
   * @param mailboxesWithHigh mailboxes with a High finding
   * @param high High findings, those about no mailbox included
   */
  public record Facts(
      boolean balanced,
      long mailboxes,
      long unread,
      long review,
      long critical,
      long high,
      long mailboxesWithHigh) {}

  /** The grade of an organisation or a wave: incomplete wins over all. */
  public Grade of(Facts facts) {
    Grade grade = ofMailbox(facts);
    double highShare = (double) facts.mailboxesWithHigh() / Math.max(1, facts.mailboxes());
    return grade == Grade.REVIEW && highShare > highShareToFail ? Grade.FAIL : grade;
  }

  /** The grade of a single mailbox, of which one High finding is for review. */
  public static Grade ofMailbox(Facts facts) {
    if (!facts.balanced() || facts.unread() > 0) {
      return Grade.INCOMPLETE;
    }
    if (facts.critical() > 0) {
      return Grade.FAIL;
    }
    return facts.high() > 0 || facts.review() > 0 ? Grade.REVIEW : Grade.PASS;
  }
}

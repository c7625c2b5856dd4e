package org.muster.rules.settle;

import org.muster.rules.evidence.Grade;

/**
 * The published table of grades.
 *
 * @param highShareToFail share of mailboxes with a High finding beyond which many of them fail
 */
public record Grading(double highShareToFail) {

  /** Share of suppressed findings beyond which nothing passes that many add up to. */
  public static final double SUPPRESSED_SHARE_TO_PASS = 0.01;

  /**
   * What a mailbox deserves, or many together.
   *
   * @param unread mailboxes expected and not read to the end, or with a folder that was not
   * @param review mailboxes with items that nobody could decide or compare
   * @param critical Critical findings
   * @param mailboxesWithHigh mailboxes with a High finding
   * @param high High findings, those about no mailbox included
   * @param findings all findings, of which {@code suppressed} are covered by suppressions and in
   *     none of the numbers above
   */
  public record Facts(
      boolean balanced,
      long mailboxes,
      long unread,
      long review,
      long critical,
      long high,
      long mailboxesWithHigh,
      long findings,
      long suppressed) {

    /** Nothing is suppressed. */
    public Facts(
        boolean balanced,
        long mailboxes,
        long unread,
        long review,
        long critical,
        long high,
        long mailboxesWithHigh) {
      this(balanced, mailboxes, unread, review, critical, high, mailboxesWithHigh, 0, 0);
    }

    /** Whether more is suppressed than may be where something passes. */
    public boolean isMuchSuppressed() {
      return suppressed > SUPPRESSED_SHARE_TO_PASS * findings;
    }
  }

  /** The grade of an organisation or a wave: incomplete wins over all. */
  public Grade of(Facts facts) {
    Grade grade = ofMailbox(facts);
    if (grade == Grade.PASS && facts.isMuchSuppressed()) {
      return Grade.REVIEW;
    }
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

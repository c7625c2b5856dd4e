package org.muster.reports.view;

/**
 * How many rows a view shows at most, so that a wave of any size gives a page that opens.
 *
 * @param mailboxes mailboxes in a list
 * @param findings findings of one rule
 */
public record SummaryLimits(int mailboxes, int findings) {

  public static final SummaryLimits PAGE = new SummaryLimits(200, 50);
}

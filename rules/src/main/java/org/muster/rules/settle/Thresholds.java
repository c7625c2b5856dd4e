package org.muster.rules.settle;

/**
 * The numbers that grading depends on; recorded with each run.
 *
 * @param highShareToFail share of mailboxes with a High finding from which a wave or organisation
 *     fails
 * @param collapseShare share of a folder's items beyond which one cause is one finding with a count
 * @param collapseItems how many findings there must be at least before they become one
 * @param wrongPairItems items both sides must hold before a pair may be called wrong
 * @param wrongPairShare share of matching items under which it is called wrong
 * @param receivedDriftSeconds how far received times may lie apart
 */
public record Thresholds(
    double highShareToFail,
    double collapseShare,
    int collapseItems,
    int wrongPairItems,
    double wrongPairShare,
    long receivedDriftSeconds) {

  public static final Thresholds PUBLISHED = new Thresholds(0.001, 0.20, 20, 20, 0.05, 60);
}

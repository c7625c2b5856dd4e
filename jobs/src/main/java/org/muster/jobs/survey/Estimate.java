package org.muster.jobs.survey;

/**
 * How long reading will take, by a rate that most servers of the field keep.
 *
 * @param items as declared
 * @param connections mailboxes read at once
 */
public record Estimate(long items, int connections) {

  /** Items of usual size that one connection gives in a second; verify a few mailboxes to know. */
  public static final int ITEMS_A_SECOND = 150;

  public double hours() {
    return items / 3_600.0 / ITEMS_A_SECOND / connections;
  }

  /** Nights of the given length. */
  public long windows(double hoursEach) {
    return Math.max(1, (long) Math.ceil(hours() / hoursEach));
  }
}

package org.muster.jobs.source;

import java.io.Serializable;
import java.time.Duration;

/**
 * How a mailbox is read, and until when.
 *
 * @param items in a block at most
 * @param blockTime after which a block is sent, however few items it has
 * @param retries how often in a row a connection that failed is opened again
 * @param pause before the first retry; twice as long before each further one
 * @param attempts how often one folder is begun again
 * @param waits how often a mailbox is tried later that its server does not let in for now
 * @param longWait before the first of them; twice as long before each further one, up to ten times
 * @param until from when on nothing is read, and no connection kept
 */
public record Pace(
    int items,
    Duration blockTime,
    int retries,
    Duration pause,
    int attempts,
    int waits,
    Duration longWait,
    Deadline until)
    implements Serializable {

  /** Others may be reading for long what the server lets in: about two hours in all. */
  private static final int WAITS = 26;

  public static final Pace DEFAULT =
      new Pace(
          250,
          Duration.ofSeconds(1),
          3,
          Duration.ofSeconds(1),
          5,
          WAITS,
          Duration.ofSeconds(30),
          Deadline.NONE);

  /** The same, until then. */
  public Pace until(Deadline end) {
    return new Pace(items, blockTime, retries, pause, attempts, waits, longWait, end);
  }

  /** How long to wait, if so many waits were in vain. */
  Duration waitAfter(int before) {
    return longWait.multipliedBy(Math.min(10, 1L << Math.min(before, 4)));
  }
}

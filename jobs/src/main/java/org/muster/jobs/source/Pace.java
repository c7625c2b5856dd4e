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
 * @param until from when on nothing is read, and no connection kept
 */
public record Pace(
    int items, Duration blockTime, int retries, Duration pause, int attempts, Deadline until)
    implements Serializable {

  public static final Pace DEFAULT =
      new Pace(250, Duration.ofSeconds(1), 3, Duration.ofSeconds(1), 5, Deadline.NONE);

  /** The same, until then. */
  public Pace until(Deadline end) {
    return new Pace(items, blockTime, retries, pause, attempts, end);
  }
}

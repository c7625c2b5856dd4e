package org.muster.jobs.survey;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.muster.rules.mail.Depth;

/** Which of the mailboxes that are opened a sample is read of: the first few. */
final class SampleTurns {

  private static final int MAILBOXES = 3;

  private final AtomicInteger taken = new AtomicInteger();

  /**
   * How much is to be read of the next mailbox's items: in turns, since one mailbox read twice is
   * read from the server's memory the second time. Empty once there are samples enough.
   */
  Optional<Depth> next() {
    int turn = taken.getAndIncrement();
    if (turn >= 2 * MAILBOXES) {
      return Optional.empty();
    }
    return Optional.of(turn % 2 == 0 ? Depth.CONTENT : Depth.ENVELOPE);
  }
}

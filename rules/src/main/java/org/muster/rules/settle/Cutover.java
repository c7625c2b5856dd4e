package org.muster.rules.settle;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;

/**
 * What the target's own times prove of the time since users were let in.
 *
 * @param second epoch second from which the target is live; empty where no cutover is known, and
 *     then nothing is put down to it
 */
record Cutover(OptionalLong second) {

  /** RFC 5321 section 4.5.4.1: how long a message may wait in a queue before it is given up. */
  private static final long QUEUED = Duration.ofDays(5).toSeconds();

  /**
   * Whether an item reached the target after cutover: by the received time, and no older than mail
   * on its way may be. A copy made late has the first alone.
   */
  boolean arrivedAfter(ItemDigest target) {
    Long sent = target.sent();
    return isSince(target.received(), 0) && sent != null && isSince(sent, QUEUED);
  }

  /** Whether it may have, and no time says otherwise, but its own times are no proof. */
  boolean mayHaveArrivedAfter(ItemDigest target) {
    Long sent = target.sent();
    return target.received() == null
        ? second.isPresent() && (sent == null || isSince(sent, QUEUED))
        : isSince(target.received(), 0);
  }

  /** Whether an item reached the source although the target was live. */
  boolean reachedSourceAfter(ItemDigest source) {
    return isSince(source.received(), 0);
  }

  /** Whether people had the target in hand before it was read. */
  boolean isBefore(long started) {
    return second.isPresent() && second.getAsLong() <= started;
  }

  private boolean isSince(@Nullable Long time, long early) {
    return second.isPresent() && time != null && time >= second.getAsLong() - early;
  }
}

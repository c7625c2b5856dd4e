package org.muster.rules.settle;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Flag;
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
   * Whether an item came to the target after cutover: it was received then and is no older than
   * mail on its way may be, or it was made there then. A copy made late has one of these alone.
   */
  boolean arrivedAfter(ItemDigest target) {
    Long sent = target.sent();
    if (wasThere(target)) {
      return false;
    }
    if (sent == null) {
      return target.flags().contains(Flag.DRAFT) && isSince(target.store().created(), 0);
    }
    return (isSince(target.received(), 0) && isSince(sent, QUEUED))
        || (isSince(target.store().created(), 0) && isSince(sent, 0));
  }

  /** Whether it may have, and no time says otherwise, but its own times are no proof. */
  boolean mayHaveArrivedAfter(ItemDigest target) {
    Long sent = target.sent();
    if (wasThere(target)) {
      return false;
    }
    return target.received() == null
        ? second.isPresent() && (sent == null || isSince(sent, QUEUED))
        : isSince(target.received(), 0);
  }

  /**
   * Whether an item that lay on the target before cutover was changed there after it. Exchange
   * takes note of moves, answers and edits so, but not of every reading. What came there later may
   * have been changed by its mover.
   */
  boolean changedAfter(ItemDigest target) {
    return wasThere(target) && isSince(target.store().modified(), 0);
  }

  /**
   * Whether an item that the target keeps though it was deleted was deleted after cutover: by the
   * time of its deletion, or, where none is told, by its last change, which a deletion is.
   */
  boolean deletedAfter(ItemDigest target) {
    Long deleted = target.store().deleted();
    return deleted == null ? changedAfter(target) : isSince(deleted, 0);
  }

  /** Whether it was deleted before cutover, or there is none. */
  boolean deletedBefore(ItemDigest target) {
    Long deleted = target.store().deleted();
    return second.isEmpty() || (deleted == null ? unchangedSince(target) : isEarlier(deleted));
  }

  /** Whether an item has been on the target, as it is now, since before cutover. */
  boolean unchangedSince(ItemDigest target) {
    return wasThere(target) && isEarlier(target.store().modified());
  }

  private boolean wasThere(ItemDigest target) {
    return isEarlier(target.store().created());
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

  private boolean isEarlier(@Nullable Long time) {
    return second.isPresent() && time != null && time < second.getAsLong();
  }
}

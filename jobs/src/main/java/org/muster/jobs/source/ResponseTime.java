package org.muster.jobs.source;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.muster.rules.mail.ItemDigest;

/**
 * How long a server takes for an item of usual size, summed up over a while: waiting for it only,
 * since digesting is our own affair.
 */
final class ResponseTime {

  /** As long as an item takes that is empty, so many octets more do. */
  private static final long OCTETS = 64 << 10;

  private final Duration span;
  private long since = System.nanoTime();
  private Duration waited = Duration.ZERO;
  private double usual;

  /**
   * Begins to sum up.
   *
   * @param span after which there is an answer
   */
  ResponseTime(Duration span) {
    this.span = span;
  }

  void add(List<ItemDigest> items, Duration waiting) {
    waited = waited.plus(waiting);
    usual += items.size() + (double) items.stream().mapToLong(ItemDigest::octets).sum() / OCTETS;
  }

  /** Nanoseconds for each, if the span is over; then begins anew. */
  OptionalLong taken() {
    long now = System.nanoTime();
    if (usual == 0 || now - since < span.toNanos()) {
      return OptionalLong.empty();
    }
    long each = (long) (waited.toNanos() / usual);
    since = now;
    waited = Duration.ZERO;
    usual = 0;
    return OptionalLong.of(each);
  }
}

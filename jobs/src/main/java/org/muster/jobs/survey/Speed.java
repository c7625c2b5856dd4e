package org.muster.jobs.survey;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.muster.rules.mail.Depth;

/**
 * How fast one connection gives items; the server's latency is part of it.
 *
 * @param octetsAnItem of decoded content; zero where that is not known
 */
public record Speed(double itemsASecond, double octetsAnItem) {

  /** Items of usual size from a server of usual speed. */
  public static final Speed ASSUMED = new Speed(150, 0);

  /** Over all samples of a depth, each of which was read over one connection; empty without any. */
  public static Optional<Speed> of(List<Sample> samples, Depth depth) {
    List<Sample> read =
        samples.stream().filter(sample -> sample.depth() == depth && sample.items() > 0).toList();
    double items = read.stream().mapToLong(Sample::items).sum();
    if (items == 0) {
      return Optional.empty();
    }
    long nanos = read.stream().map(Sample::took).mapToLong(Duration::toNanos).sum();
    long octets = read.stream().mapToLong(Sample::octets).sum();
    double octetsAnItem = depth == Depth.CONTENT ? octets / items : 0;
    return Optional.of(new Speed(items * 1e9 / Math.max(1, nanos), octetsAnItem));
  }

  double seconds(long items) {
    return items / itemsASecond;
  }
}

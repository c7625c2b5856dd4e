package org.muster.jobs.survey;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long one server takes, if it is as fast over many connections as over one.
 *
 * @param alone seconds over one connection
 * @param longest seconds of the largest mailbox, which no number of connections shortens
 * @param throttled seconds that the octets take at the rate that is allowed; zero where none is set
 * @param allowed connections at once
 * @param mailboxes that hold items
 */
public record Estimate(double alone, double longest, double throttled, int allowed, int mailboxes) {

  private static final double SECONDS = 3_600;

  /** What is large is attached, and base64 makes four octets of three. */
  private static final double ENCODED = 4 / 3.0;

  /**
   * Of one side.
   *
   * @param octetsPerSecond over all connections; null for no bound
   */
  public static Estimate of(
      Workload work, Speed speed, int allowed, @Nullable Long octetsPerSecond) {
    double octets = work.items() * speed.octetsAnItem() * ENCODED;
    return new Estimate(
        speed.seconds(work.items()),
        speed.seconds(work.largest()),
        octetsPerSecond == null ? 0 : octets / octetsPerSecond,
        allowed,
        work.mailboxes());
  }

  /** Of both sides, where one server holds them and its connections are shared. */
  public Estimate with(Estimate other) {
    return new Estimate(
        alone + other.alone,
        Math.max(longest, other.longest),
        throttled + other.throttled,
        Math.min(allowed, other.allowed),
        mailboxes + other.mailboxes);
  }

  public Estimate over(int connections) {
    return new Estimate(alone, longest, throttled, connections, mailboxes);
  }

  /** Connections that are of use: one a mailbox. */
  public int connections() {
    return Math.max(1, Math.min(allowed, mailboxes));
  }

  public double hours() {
    return Math.max(Math.max(alone / connections(), longest), throttled) / SECONDS;
  }

  /** Nights of the given length. */
  public long nights(double hoursEach) {
    return Math.max(1, (long) Math.ceil(hours() / hoursEach));
  }

  /** The least number of connections that fits; empty where no number does. */
  public OptionalInt connectionsFor(double hours) {
    return IntStream.rangeClosed(1, mailboxes).filter(n -> over(n).hours() <= hours).findFirst();
  }
}

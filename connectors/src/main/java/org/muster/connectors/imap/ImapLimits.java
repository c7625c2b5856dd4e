package org.muster.connectors.imap;

import java.io.Serializable;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * What a connection may take.
 *
 * @param connect time to connect
 * @param read silence after which a server counts as lost
 * @param literal octets of one message in memory: larger messages are read piece by piece
 * @param octetsPerSecond as many are read, as they come over the network without TLS
 */
public record ImapLimits(Duration connect, Duration read, int literal, long octetsPerSecond)
    implements Serializable {

  /** As fast as octets come. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  private static final int MOST = 256 << 20;
  private static final int SMALLEST_BUFFER = 8 << 10;
  private static final int LARGEST_BUFFER = 256 << 10;

  public static final ImapLimits DEFAULT =
      new ImapLimits(Duration.ofSeconds(30), Duration.ofMinutes(3), 8 << 20);

  public ImapLimits {
    if (connect.toMillis() < 1 || read.toMillis() < 1) {
      throw new IllegalArgumentException(
          "Invalid timeout: '%s', '%s' (must be positive)".formatted(connect, read));
    }
    if (literal < 1024 || literal > MOST) {
      throw new IllegalArgumentException(
          "Invalid literal limit: '%d' (must be 1024 to %d octets)".formatted(literal, MOST));
    }
    if (octetsPerSecond < 1) {
      throw new IllegalArgumentException(
          "Invalid octets a second: '%d' (must be 1 or more)".formatted(octetsPerSecond));
    }
  }

  public ImapLimits(Duration connect, Duration read, int literal) {
    this(connect, read, literal, UNBOUNDED);
  }

  /** The same, at so many octets a second. */
  public ImapLimits at(long perSecond) {
    return new ImapLimits(connect, read, literal, perSecond);
  }

  /** What the system may take in ahead of reading: empty where that is its own affair. */
  OptionalInt buffer() {
    return octetsPerSecond == UNBOUNDED
        ? OptionalInt.empty()
        : OptionalInt.of(
            (int) Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, octetsPerSecond)));
  }

  /** A server that keeps sending, but not what was asked for, counts as lost at last, too. */
  Patience patience() {
    return new Patience(read.multipliedBy(10), (long) literal + (64 << 20));
  }
}

package org.muster.connectors.imap;

import java.io.Serializable;
import java.time.Duration;

/**
 * What a connection may take.
 *
 * @param connect time to connect
 * @param read silence after which a server counts as lost
 * @param literal octets of one message in memory: larger messages are read piece by piece
 */
public record ImapLimits(Duration connect, Duration read, int literal) implements Serializable {

  private static final int MOST = 256 << 20;

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
  }

  /** A server that keeps sending, but not what was asked for, counts as lost at last, too. */
  Patience patience() {
    return new Patience(read.multipliedBy(10), (long) literal + (64 << 20));
  }
}

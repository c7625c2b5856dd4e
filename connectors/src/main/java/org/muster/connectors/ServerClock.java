package org.muster.connectors;

import java.time.Duration;
import java.time.Instant;
import org.muster.rules.wave.ClockSkew;

/**
 * Reads a server's clock.
 *
 * @param asked when the server was asked, by this machine's clock
 * @param answered when its answer was there
 */
public record ServerClock(Instant asked, Instant answered) {

  /**
   * How far it goes before this machine's.
   *
   * @param told the time in its answer, in whole seconds
   */
  public ClockSkew skew(Instant told) {
    Duration least = Duration.between(answered, told);
    Duration most = Duration.between(asked, told.plusSeconds(1));
    // toSeconds rounds down: bounds must not lie closer than they are known
    return new ClockSkew(least.toSeconds(), -most.negated().toSeconds());
  }
}

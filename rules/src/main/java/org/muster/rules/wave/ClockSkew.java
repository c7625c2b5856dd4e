package org.muster.rules.wave;

import java.io.Serializable;

/**
 * How far a server's clock goes before the one of the machine that Muster runs on. It is known
 * between bounds only: the server tells whole seconds, and its answer was on the way for a while.
 *
 * @param least seconds, negative where it goes behind
 * @param most seconds
 */
public record ClockSkew(long least, long most) implements Serializable {

  public ClockSkew {
    if (least > most) {
      throw new IllegalArgumentException(
          "Invalid clock skew: '%d to %d' (must be the lower bound first)".formatted(least, most));
    }
  }

  /** Seconds that the clocks lie apart at least, whichever goes before. */
  public long apart() {
    return Math.max(0, Math.max(least, -most));
  }
}

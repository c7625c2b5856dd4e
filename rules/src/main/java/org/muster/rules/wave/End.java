package org.muster.rules.wave;

import java.io.Serializable;
import org.muster.rules.mail.Interruptions;

/**
 * One end of the migration: how it presented itself when the run began, and what interrupted the
 * reading of it.
 */
public record End(Protection protection, Posture posture, Interruptions interruptions)
    implements Serializable {

  public static final End FILES = new End(Protection.FILES, Posture.NONE);

  /** Before anything was read. */
  public End(Protection protection, Posture posture) {
    this(protection, posture, Interruptions.NONE);
  }

  /** The same, read with these interruptions. */
  public End after(Interruptions met) {
    return new End(protection, posture, met);
  }
}

package org.muster.rules.wave;

import java.io.Serializable;

/** One end of the migration, as it presented itself when the run began. */
public record End(Protection protection, Posture posture) implements Serializable {

  public static final End FILES = new End(Protection.FILES, Posture.NONE);
}

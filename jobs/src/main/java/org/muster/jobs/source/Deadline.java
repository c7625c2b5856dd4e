package org.muster.jobs.source;

import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;

/** Until when mail servers may be read. Travels to the readers, which hold it by themselves. */
public interface Deadline extends Serializable {

  /** Servers may be read at any hour. */
  Deadline NONE = () -> false;

  boolean isPast();

  /**
   * An instant from which on nothing is read.
   *
   * @param clock must be serializable, as those of Java are
   */
  static Deadline at(Instant end, Clock clock) {
    return () -> !clock.instant().isBefore(end);
  }
}

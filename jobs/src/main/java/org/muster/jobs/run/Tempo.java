package org.muster.jobs.run;

import java.time.Duration;
import org.muster.jobs.source.Deadline;
import org.muster.jobs.source.Pace;

/** How a run reads, and how often it notes how far it came. */
record Tempo(Pace pace, Duration checkpoints) {

  static final Tempo DEFAULT = new Tempo(Pace.DEFAULT, Duration.ofSeconds(10));

  /** The same, until then. */
  Tempo until(Deadline end) {
    return new Tempo(pace.until(end), checkpoints);
  }
}

package org.muster.jobs.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.Window;
import org.muster.jobs.run.WindowClosedException;
import org.muster.jobs.source.Deadline;

/**
 * The wave's window, held against the clock.
 *
 * @param window null where servers may be read at any hour
 */
record ReadingHours(@Nullable Window window, Clock clock) {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  /**
   * Until when a run that begins now may read.
   *
   * @throws WindowClosedException if it may not begin
   */
  Deadline deadline() throws WindowClosedException {
    if (window == null || window.isAlwaysOpen()) {
      return Deadline.NONE;
    }
    Instant now = clock.instant();
    Optional<Instant> closing = window.closing(now);
    if (closing.isEmpty()) {
      throw new WindowClosedException(
          "Cannot read now: the window %s is closed until %s (nothing was read)"
              .formatted(window, SHOWN.format(window.opening(now).atZone(window.zone()))));
    }
    return Deadline.at(closing.get(), clock);
  }
}

package org.muster.jobs.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.muster.jobs.config.Window;
import org.muster.jobs.run.WindowClosedException;
import org.muster.jobs.source.Deadline;

class ReadingHoursTest {

  private static final Window NIGHT =
      new Window(LocalTime.of(19, 0), LocalTime.of(6, 0), ZoneId.of("Europe/London"));

  @Test
  void withoutAWindowThereIsNoDeadline() throws WindowClosedException {
    assertThat(at(null, "2009-07-01T12:00:00Z").deadline()).isSameAs(Deadline.NONE);
  }

  @Test
  void openWindowHasItsDeadlineAhead() throws WindowClosedException {
    assertThat(at(NIGHT, "2009-07-01T18:00:00Z").deadline().isPast()).isFalse();
  }

  @Test
  void closedWindowSaysWhenItOpens() {
    assertThatExceptionOfType(WindowClosedException.class)
        .isThrownBy(() -> at(NIGHT, "2009-07-01T12:00:00Z").deadline())
        .withMessage(
            "Cannot read now: the window 19:00-06:00 Europe/London is closed until 2009-07-01 19:00"
                + " (nothing was read)");
  }

  private static ReadingHours at(Window window, String now) {
    return new ReadingHours(window, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
  }
}

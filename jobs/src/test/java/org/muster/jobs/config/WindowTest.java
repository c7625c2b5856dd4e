package org.muster.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks in London went forward at 01:00 on 2009-03-29 and back at 02:00 on 2009-10-25. */
class WindowTest {

  private static final Window NIGHT = Window.parse("19:00-06:00 Europe/London");
  private static final Window OFFICE = Window.parse("09:00-17:30 Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2009-02-14T19:00:00Z, 2009-02-15T06:00:00Z",
    "2009-02-15T05:59:59Z, 2009-02-15T06:00:00Z",
    "2009-07-01T18:00:00Z, 2009-07-02T05:00:00Z",
    "2009-03-28T23:00:00Z, 2009-03-29T05:00:00Z",
    "2009-10-24T20:00:00Z, 2009-10-25T06:00:00Z"
  })
  void windowOverMidnightIsOpenTo(Instant now, Instant closing) {
    assertThat(NIGHT.closing(now)).contains(closing);
    assertThat(NIGHT.isOpen(now)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2009-02-15T06:00:00Z, 2009-02-15T19:00:00Z",
    "2009-02-14T18:59:59Z, 2009-02-14T19:00:00Z",
    "2009-03-29T12:00:00Z, 2009-03-29T18:00:00Z",
    "2009-10-25T12:00:00Z, 2009-10-25T19:00:00Z"
  })
  void closedWindowOpensAt(Instant now, Instant opening) {
    assertThat(NIGHT.isOpen(now)).isFalse();
    assertThat(NIGHT.opening(now)).isEqualTo(opening);
  }

  @ParameterizedTest
  @CsvSource({
    "2009-02-14T08:59:59Z, false",
    "2009-02-14T09:00:00Z, true",
    "2009-02-14T17:29:59Z, true",
    "2009-02-14T17:30:00Z, false"
  })
  void windowWithinADayHasBothEndsThere(Instant now, boolean open) {
    assertThat(OFFICE.isOpen(now)).isEqualTo(open);
  }

  @Test
  void endThatClocksSkipIsWhenTheySkipIt() {
    Window window = Window.parse("23:00-01:30 Europe/London");

    assertThat(window.closing(Instant.parse("2009-03-29T00:59:59Z")))
        .contains(Instant.parse("2009-03-29T01:00:00Z"));
  }

  @Test
  void endThatClocksShowTwiceIsTheFirst() {
    Window window = Window.parse("23:00-01:30 Europe/London");

    assertThat(window.closing(Instant.parse("2009-10-25T00:29:59Z")))
        .contains(Instant.parse("2009-10-25T00:30:00Z"));
    assertThat(window.isOpen(Instant.parse("2009-10-25T01:15:00Z"))).isFalse();
  }

  @Test
  void windowOfSkippedHoursIsNotOpenThatDay() {
    Window window = Window.parse("01:10-01:50 Europe/London");

    assertThat(window.isOpen(Instant.parse("2009-03-29T01:00:00Z"))).isFalse();
    assertThat(window.opening(Instant.parse("2009-03-29T00:30:00Z")))
        .isEqualTo(Instant.parse("2009-03-30T00:10:00Z"));
  }

  @Test
  void bothEndsTheSameIsAtAnyHour() {
    Window window = Window.parse("19:00-19:00 Europe/London");

    assertThat(window.isOpen(Instant.parse("2009-02-14T12:00:00Z"))).isTrue();
    assertThat(window.closing(Instant.parse("2009-02-14T12:00:00Z"))).isEmpty();
    assertThat(window.hours()).isEqualTo(24);
  }
}

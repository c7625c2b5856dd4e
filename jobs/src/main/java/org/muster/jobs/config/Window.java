package org.muster.jobs.config;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The hours in which the servers may be read; may span midnight. Both ends the same: at any hour.
 */
public record Window(LocalTime from, LocalTime to, ZoneId zone) {

  private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) (\\S+)");

  private record Night(Instant opens, Instant closes) {

    boolean holds(Instant now) {
      return !now.isBefore(opens) && now.isBefore(closes);
    }
  }

  /** Parses {@code 19:00-06:00 Europe/London}. */
  static Window parse(String text) {
    Matcher form = FORM.matcher(text);
    try {
      if (form.matches()) {
        return new Window(
            LocalTime.parse(form.group(1)),
            LocalTime.parse(form.group(2)),
            ZoneId.of(form.group(3)));
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(invalid(text), e);
    }
    throw new IllegalArgumentException(invalid(text));
  }

  /** Length in hours, on a day without a change of the clock. */
  public double hours() {
    int seconds = to.toSecondOfDay() - from.toSecondOfDay();
    return (seconds > 0 ? seconds : seconds + 86_400) / 3_600.0;
  }

  public boolean isAlwaysOpen() {
    return from.equals(to);
  }

  /** When it closes, if it is open; empty if it is not, or never closes. */
  public Optional<Instant> closing(Instant now) {
    return isAlwaysOpen()
        ? Optional.empty()
        : nights(now).filter(night -> night.holds(now)).map(Night::closes).findFirst();
  }

  public boolean isOpen(Instant now) {
    return isAlwaysOpen() || closing(now).isPresent();
  }

  /** When it opens next. */
  public Instant opening(Instant now) {
    return nights(now).map(Night::opens).filter(now::isBefore).findFirst().orElse(now);
  }

  /** In order; the first began before now, unless its local time was skipped. */
  private Stream<Night> nights(Instant now) {
    LocalDate yesterday = LocalDate.ofInstant(now, zone).minusDays(1);
    int later = from.isBefore(to) ? 0 : 1;
    return IntStream.range(0, 4)
        .mapToObj(yesterday::plusDays)
        .map(day -> new Night(instant(day.atTime(from)), instant(day.plusDays(later).atTime(to))))
        .filter(night -> night.opens().isBefore(night.closes()));
  }

  /** When clocks first show at least this: one that they skip is when they skip it. */
  private Instant instant(LocalDateTime local) {
    ZoneOffsetTransition change = zone.getRules().getTransition(local);
    return change != null && change.isGap()
        ? change.getInstant()
        : local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** As the wave file writes it. */
  @Override
  public String toString() {
    return "%s-%s %s".formatted(from, to, zone);
  }

  private static String invalid(String text) {
    return "'%s' (must be like 19:00-06:00 Europe/London)".formatted(text);
  }
}

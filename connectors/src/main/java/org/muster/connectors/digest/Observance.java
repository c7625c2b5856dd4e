package org.muster.connectors.digest;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From when on clocks of a zone go by which offset (RFC 5545 section 3.6.5).
 *
 * @param begins the first time
 * @param yearly when it begins again each year; null where it never does
 */
record Observance(LocalDateTime begins, ZoneOffset offset, @Nullable Yearly yearly) {

  /**
   * A day of a month.
   *
   * @param ordinal which of its kind in the month, -1 for the last
   */
  record Yearly(int month, int ordinal, DayOfWeek day) {

    private static final Map<String, DayOfWeek> DAYS =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> Ascii.lower(day.name()).substring(0, 2), day -> day));

    /** Of a rule in lower case; any but the first or last such days of a month is not known. */
    static Yearly of(String rule) {
      Map<String, String> parts =
          Arrays.stream(rule.split(";"))
              .map(part -> part.split("=", 2))
              .filter(part -> part.length == 2)
              .collect(Collectors.toMap(part -> part[0], part -> part[1], (one, other) -> other));
      String day = parts.getOrDefault("byday", "");
      if (!day.matches("-?[1-5][a-z]{2}") || !"yearly".equals(parts.get("freq"))) {
        throw new DateTimeException("Invalid rule (must be yearly, on a day of a month)");
      }
      String name = day.substring(day.length() - 2);
      return new Yearly(
          Integer.parseInt(parts.getOrDefault("bymonth", "0")),
          Integer.parseInt(day.substring(0, day.length() - 2)),
          Optional.ofNullable(DAYS.get(name)).orElseThrow(() -> new DateTimeException(name)));
    }

    private LocalDateTime in(int year, LocalDateTime begins) {
      return begins
          .withDayOfMonth(1)
          .withYear(year)
          .withMonth(month)
          .with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day));
    }
  }

  /** The last time that it began before, or at, a time of the clocks. */
  Optional<LocalDateTime> lastBegan(LocalDateTime time) {
    if (time.isBefore(begins)) {
      return Optional.empty();
    }
    if (yearly == null) {
      return Optional.of(begins);
    }
    LocalDateTime thisYear = yearly.in(time.getYear(), begins);
    LocalDateTime last = thisYear.isAfter(time) ? yearly.in(time.getYear() - 1, begins) : thisYear;
    return Optional.of(last.isBefore(begins) ? begins : last);
  }
}

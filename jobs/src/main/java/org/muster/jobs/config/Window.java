package org.muster.jobs.config;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours in which the servers may be read; may span midnight. */
public record Window(LocalTime from, LocalTime to, ZoneId zone) {

  private static final Pattern FORM = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d) (\\S+)");

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

  /** Length in hours; 24 where both ends are the same. */
  public double hours() {
    int seconds = to.toSecondOfDay() - from.toSecondOfDay();
    return (seconds > 0 ? seconds : seconds + 86_400) / 3_600.0;
  }

  private static String invalid(String text) {
    return "'%s' (must be like 19:00-06:00 Europe/London)".formatted(text);
  }
}

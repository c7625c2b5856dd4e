package org.muster.reports.view.html;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times in the wave's own time zone, with the stored UTC in the markup. */
final class When {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm zzz", Locale.UK);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

  private When() {}

  static Markup time(@Nullable Instant instant, ZoneId zone, String otherwise) {
    if (instant == null) {
      return Markup.of("{}", otherwise);
    }
    return Markup.of("<time datetime=\"{}\">{}</time>", instant, TIME.format(instant.atZone(zone)));
  }

  /**
   * @param day days since 1970-01-01
   */
  static Markup day(@Nullable Integer day) {
    if (day == null) {
      return Markup.of("none");
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    return Markup.of("<time datetime=\"{}\">{}</time>", date, DAY.format(date));
  }
}

package org.muster.connectors.imap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The date-time of RFC 3501 section 9: {@code "dd-Mon-yyyy hh:mm:ss +zzzz"}. */
final class InternalDate {

  private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
  private static final int LENGTH = 26;

  private InternalDate() {}

  /** Epoch seconds; null if it is none. */
  static @Nullable Long parse(@Nullable String text) {
    if (text == null) {
      return null;
    }
    String padded = text.length() == LENGTH - 1 ? " " + text : text;
    try {
      return padded.length() == LENGTH ? seconds(padded) : null;
    } catch (NumberFormatException | DateTimeException e) {
      return null;
    }
  }

  private static Long seconds(String text) {
    int month = MONTHS.indexOf(text.substring(3, 6).toUpperCase(Locale.ROOT));
    if (month % 3 != 0) {
      throw new DateTimeException("no month");
    }
    int day = number(text, text.charAt(0) == ' ' ? 1 : 0, 2);
    long days = LocalDate.of(number(text, 7, 11), month / 3 + 1, day).toEpochDay();
    int clock = (number(text, 12, 14) * 60 + number(text, 15, 17)) * 60 + number(text, 18, 20);
    int zone = (number(text, 22, 24) * 60 + number(text, 24, 26)) * 60;
    return days * 86_400 + clock - (text.charAt(21) == '-' ? -zone : zone);
  }

  private static int number(String text, int from, int to) {
    return Integer.parseInt(text, from, to, 10);
  }
}

package org.muster.connectors.imap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time in a greeting: IMAP has none, but UW-IMAP ends its own with it. */
final class GreetedTime {

  private static final Pattern TIME =
      Pattern.compile(
          " at ([A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4})\\b");

  private GreetedTime() {}

  static Optional<Instant> of(String greeting) {
    Matcher time = TIME.matcher(greeting);
    try {
      return time.find()
          ? Optional.of(
              OffsetDateTime.parse(time.group(1), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant())
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}

package org.muster.connectors.mbox;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line between two messages: {@code From }, the sender, and when the message was received as
 * C's {@code asctime} writes it, seconds and zone as the writer liked (RFC 4155 appendix A).
 *
 * @param received epoch second; null where the zone is unknown
 * @param end just after the line
 */
record FromLine(@Nullable Long received, long end) {

  /** Longer lines are none. */
  private static final int LONGEST = 1_000;

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Map<String, ZoneOffset> ZONES =
      Map.ofEntries(
          Map.entry("GMT", ZoneOffset.UTC),
          Map.entry("UTC", ZoneOffset.UTC),
          Map.entry("UT", ZoneOffset.UTC),
          Map.entry("Z", ZoneOffset.UTC),
          Map.entry("BST", ZoneOffset.ofHours(1)),
          Map.entry("EST", ZoneOffset.ofHours(-5)),
          Map.entry("EDT", ZoneOffset.ofHours(-4)),
          Map.entry("CST", ZoneOffset.ofHours(-6)),
          Map.entry("CDT", ZoneOffset.ofHours(-5)),
          Map.entry("MST", ZoneOffset.ofHours(-7)),
          Map.entry("MDT", ZoneOffset.ofHours(-6)),
          Map.entry("PST", ZoneOffset.ofHours(-8)),
          Map.entry("PDT", ZoneOffset.ofHours(-7)));

  private static final Pattern DATE =
      Pattern.compile(
          "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +("
              + String.join("|", MONTHS)
              + ") +(\\d{1,2}) +(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?"
              + "(?: +([A-Z]{1,4}|[+-]\\d{4}))? +(\\d{4})(?: +([A-Z]{1,4}|[+-]\\d{4}))?"
              + "(?: +remote from .*)?[ \\r]*$");

  /**
   * The line at an offset, if it is one; whether it stands where one may is not looked at.
   *
   * @param zone of times without one
   */
  static Optional<FromLine> at(FileOctets octets, long offset, ZoneId zone) throws IOException {
    if (!begins(octets, offset)) {
      return Optional.empty();
    }
    long end = octets.lineFeed(offset, Math.min(octets.limit(), offset + LONGEST));
    boolean whole = octets.at(end) == '\n';
    if (!whole && end < octets.limit()) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(octets.text(offset, end));
    return date.find(4) ? of(date, zone, whole ? end + 1 : end) : Optional.empty();
  }

  /** Whether {@code From } stands there. */
  static boolean begins(FileOctets octets, long offset) throws IOException {
    return octets.at(offset) == 'F'
        && octets.at(offset + 1) == 'r'
        && octets.at(offset + 2) == 'o'
        && octets.at(offset + 3) == 'm'
        && octets.at(offset + 4) == ' ';
  }

  private static Optional<FromLine> of(Matcher date, ZoneId zone, long end) {
    try {
      LocalDateTime time =
          LocalDateTime.of(
              Integer.parseInt(date.group(7)),
              MONTHS.indexOf(date.group(1)) + 1,
              Integer.parseInt(date.group(2)),
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(4)),
              Math.min(date.group(5) == null ? 0 : Integer.parseInt(date.group(5)), 59));
      String named = date.group(6) == null ? date.group(8) : date.group(6);
      ZoneId at = named == null ? zone : zone(named);
      return Optional.of(new FromLine(at == null ? null : time.atZone(at).toEpochSecond(), end));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable ZoneId zone(String name) {
    boolean isOffset = name.charAt(0) == '+' || name.charAt(0) == '-';
    return isOffset ? ZoneOffset.of(name) : ZONES.get(name);
  }
}

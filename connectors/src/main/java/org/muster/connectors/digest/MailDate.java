package org.muster.connectors.digest;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The instant of a Date field (RFC 5322 section 3.3, with its obsolete forms and the common
 * mistakes). What leaves doubt is no date.
 */
final class MailDate {

  /** Characters that are looked at. */
  private static final int LONGEST = 200;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("ut", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("z", 0),
          Map.entry("bst", 1),
          Map.entry("edt", -4),
          Map.entry("est", -5),
          Map.entry("cdt", -5),
          Map.entry("cst", -6),
          Map.entry("mdt", -6),
          Map.entry("mst", -7),
          Map.entry("pdt", -7),
          Map.entry("pst", -8),
          Map.entry("cet", 1),
          Map.entry("cest", 2),
          Map.entry("met", 1),
          Map.entry("jst", 9));

  private MailDate() {}

  /** Seconds since 1970 in UTC; empty if the field is no valid date. */
  static OptionalLong of(String field) {
    List<String> words = words(field);
    if (!words.isEmpty() && !Character.isDigit(words.get(0).charAt(0))) {
      words.remove(0);
    }
    if (words.size() < 4) {
      return OptionalLong.empty();
    }
    try {
      return instant(words);
    } catch (DateTimeException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  private static List<String> words(String field) {
    String all = Ascii.lower(Comments.removed(field)).strip();
    String plain = all.substring(0, Math.min(all.length(), LONGEST)) + ' ';
    List<String> words = new ArrayList<>(8);
    int start = 0;
    boolean time = false;
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      time |= c == ':';
      if (c <= ' ' || c == ',' || (c == '-' && at > start && !time)) {
        if (at > start) {
          words.add(plain.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }

  private static OptionalLong instant(List<String> words) {
    int day = Integer.parseInt(words.get(0));
    int month = month(words.get(1));
    int year = year(words.get(2));
    List<Integer> time = time(words.get(3));
    if (month == 0 || time.size() < 2) {
      return OptionalLong.empty();
    }
    int second = time.size() > 2 ? Math.min(59, time.get(2)) : 0;
    LocalDateTime local = LocalDateTime.of(year, month, day, time.get(0), time.get(1), second);
    OptionalInt offset = offset(words.size() > 4 ? words.get(4) : "-0000");
    return offset.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(local.toEpochSecond(ZoneOffset.UTC) - offset.getAsInt());
  }

  /** The numbers of {@code 10:00:00} or {@code 10.00}. */
  private static List<Integer> time(String word) {
    List<Integer> numbers = new ArrayList<>(3);
    int start = 0;
    for (int at = 0; at <= word.length(); at++) {
      if (at == word.length() || word.charAt(at) == ':' || word.charAt(at) == '.') {
        numbers.add(Integer.parseInt(word.substring(start, at)));
        start = at + 1;
      }
    }
    return numbers;
  }

  private static int month(String word) {
    int at = word.length() < 3 ? -1 : MONTHS.indexOf(word.substring(0, 3));
    return at < 0 || at % 3 != 0 ? 0 : at / 3 + 1;
  }

  /** Two and three digits as RFC 5322 section 4.3 says. */
  private static int year(String word) {
    int year = Integer.parseInt(word);
    if (word.length() == 2) {
      return year < 50 ? 2000 + year : 1900 + year;
    }
    return word.length() == 3 ? 1900 + year : year;
  }

  /**
   * Seconds east of Greenwich. Single letters and unknown names mean no known offset: 0; halves of
   * the day are no zones, and no hour either.
   */
  private static OptionalInt offset(String zone) {
    boolean signed = zone.charAt(0) == '+' || zone.charAt(0) == '-';
    if (signed && zone.length() == 5 && zone.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')) {
      int minutes =
          Integer.parseInt(zone.substring(1, 3)) * 60 + Integer.parseInt(zone.substring(3));
      return OptionalInt.of((zone.charAt(0) == '-' ? -60 : 60) * minutes);
    }
    String name = zone.replace("\"", "");
    boolean half = name.equals("am") || name.equals("pm");
    if (!half && !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return OptionalInt.of(ZONES.getOrDefault(name, 0) * 3600);
    }
    return OptionalInt.empty();
  }
}

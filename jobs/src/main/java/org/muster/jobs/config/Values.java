package org.muster.jobs.config;

import java.net.IDN;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.muster.rules.settle.Profile;

/** Parsers of single values; each throws {@link IllegalArgumentException} with what is allowed. */
final class Values {

  private static final Pattern OCTETS = Pattern.compile("(\\d{1,12})([KM]?)");

  private Values() {}

  static Function<String, Integer> between(int least, int most) {
    return text -> {
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw invalid(text, "must be a number");
      }
      throw invalid(text, "must be %d to %d".formatted(least, most));
    };
  }

  /** A number of octets; K are thousands of them, M millions. */
  static long octets(String text) {
    Matcher form = OCTETS.matcher(text);
    if (!form.matches() || Long.parseLong(form.group(1)) == 0) {
      throw invalid(text, "must be a number of octets such as 500K or 2M");
    }
    return Long.parseLong(form.group(1))
        * switch (form.group(2)) {
          case "K" -> 1_000;
          case "M" -> 1_000_000;
          default -> 1;
        };
  }

  /** A domain in ASCII, of two labels at least. */
  static String domain(String text) {
    try {
      String ascii = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (ascii.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      throw invalid(text, "must be a domain such as hospital.example");
    }
    throw invalid(text, "must be a domain such as hospital.example");
  }

  static boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> true;
      case "false", "no" -> false;
      default -> throw invalid(text, "must be true or false");
    };
  }

  /** A constant by its name in lower case with hyphens. */
  static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    return text ->
        constants.stream()
            .filter(c -> word(c).equalsIgnoreCase(text) || c.name().equalsIgnoreCase(text))
            .findFirst()
            .orElseThrow(
                () ->
                    invalid(
                        text, Spelling.hint(text, constants.stream().map(Values::word).toList())));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Profile profile(String text) {
    return Profile.of(text).orElseThrow(() -> invalid(text, Spelling.hint(text, Profile.ids())));
  }

  static ZoneId zone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw invalid(text, "must be a time zone such as Europe/London");
    }
  }

  static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw invalid(text, "must be a day such as 2009-02-28");
    }
  }

  /** An instant with its offset, or a local time of the given zone. */
  static Function<String, Instant> instantIn(ZoneId zone) {
    return text -> {
      try {
        return OffsetDateTime.parse(text).toInstant();
      } catch (DateTimeException e) {
        return local(text, zone);
      }
    };
  }

  private static Instant local(String text, ZoneId zone) {
    try {
      return LocalDateTime.parse(text.replace(' ', 'T')).atZone(zone).toInstant();
    } catch (DateTimeException e) {
      throw invalid(text, "must be an instant such as 2009-02-14T18:00:00Z");
    }
  }

  private static IllegalArgumentException invalid(String text, String allowed) {
    String reason = allowed.startsWith(" (") ? allowed : " (" + allowed + ")";
    return new IllegalArgumentException("'" + text + "'" + reason);
  }
}

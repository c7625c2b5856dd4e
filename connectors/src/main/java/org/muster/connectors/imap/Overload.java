package org.muster.connectors.imap;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What servers say when they have too much to do, where no code of RFC 5530 says it. Words that may
 * go with a locked identity, such as "try again later", are not among them.
 */
final class Overload {

  private static final Duration LONGEST = Duration.ofMinutes(15);

  private static final Pattern WORDS =
      Pattern.compile(
          "too many (\\w+ )?(connections|sessions|simultaneous|concurrent)"
              + "|(maximum|max) (number of |allowed )?(\\w+ )?(connections|sessions)"
              + "|(connection|session)s? limit|throttl|server (is )?(too )?busy|overload");

  /** As Exchange Online has it. */
  private static final Pattern WAIT = Pattern.compile("backoff time: (\\d{1,9}) milliseconds");

  private Overload() {}

  static boolean isSaid(RefusedException refusal) {
    return refusal.code().equals("THROTTLED") || WORDS.matcher(text(refusal)).find();
  }

  /** How long the server asks to be left alone, at most a while; zero where it does not say. */
  static Duration wait(RefusedException refusal) {
    Matcher told = WAIT.matcher(text(refusal));
    Duration wait = told.find() ? Duration.ofMillis(Long.parseLong(told.group(1))) : Duration.ZERO;
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  private static String text(RefusedException refusal) {
    return refusal.text().toLowerCase(Locale.ROOT);
  }
}

package org.muster.connectors.trace;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who handed a message over, as the server that took it wrote down.
 *
 * @param said the name it gave itself
 * @param lookedUp the name that its address belongs to; empty where that was not found, null where
 *     servers of this kind do not tell
 * @param address empty where it is not told
 */
record Sender(String said, @Nullable String lookedUp, String address) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\[?(?:IPv6:)?(?:::ffff:)?"
              + "((?:\\d{1,3}\\.){3}\\d{1,3}|[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?![\\w.-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LOOPBACK = Pattern.compile("127\\..*|(?:0*:)*:?0*1");

  /** RFC 1918, RFC 3927, RFC 6598, RFC 4193, RFC 4291. */
  private static final Pattern PRIVATE =
      Pattern.compile(
          "10\\..*|192\\.168\\..*|169\\.254\\..*|172\\.(?:1[6-9]|2\\d|3[01])\\..*"
              + "|100\\.(?:6[4-9]|[7-9]\\d|1[01]\\d|12[0-7])\\..*|f[cd][0-9a-f]{2}:.*|fe[89ab].:.*");

  /** What Exim and qmail put before the name that was said: the one before that was looked up. */
  private static final Pattern SAID = Pattern.compile("(?:^|\\s)helo[= ].*");

  static Sender of(ReceivedField field) {
    String comments = String.join("\n", field.ofSender()).toLowerCase(Locale.ROOT);
    String known = SAID.matcher(comments).replaceAll(" ").replace('\n', ' ').strip();
    boolean saysBoth = known.length() < comments.strip().length();
    String from = field.from().toLowerCase(Locale.ROOT);
    return new Sender(
        from,
        saysBoth ? named(from) : lookedUp(known),
        address(known).or(() -> address(from)).orElse(""));
  }

  private static Optional<String> address(String text) {
    for (String word : text.split("[ @]", 64)) {
      Matcher address = ADDRESS.matcher(word);
      if (address.lookingAt()) {
        return Optional.of(address.group(1));
      }
    }
    return Optional.empty();
  }

  /** {@code name [address]}. */
  private static @Nullable String lookedUp(String comments) {
    int bracket = comments.indexOf('[');
    if (bracket <= 0) {
      return null;
    }
    String name = comments.substring(comments.lastIndexOf('@', bracket) + 1, bracket).strip();
    return comments.contains("may be forged") ? "" : named(name);
  }

  private static String named(String name) {
    return name.equals("unknown") || name.startsWith("[") ? "" : name;
  }

  /** Whether it is the machine that took the message. */
  boolean isWithin(ReceivedField field) {
    if (!address.isEmpty()) {
      return LOOPBACK.matcher(address).matches()
          || field.ofServer().stream().anyMatch(comment -> comment.equals(address));
    }
    return said.equals("localhost") || said.equalsIgnoreCase(field.by());
  }

  /** Whether it is one of the own servers, as far as the one that took the message knew. */
  boolean isOneOf(OwnDomains own) {
    if (PRIVATE.matcher(address).matches()) {
      return true;
    }
    return own.hold(lookedUp == null ? said : lookedUp);
  }
}

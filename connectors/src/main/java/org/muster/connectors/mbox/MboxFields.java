package org.muster.connectors.mbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.muster.rules.mail.Flag;

/**
 * What UW, Dovecot, mutt, Pine and Mozilla note in a message's header for themselves. It was never
 * sent, and is no part of the message.
 */
final class MboxFields {

  private static final String LENGTH = "content-length";
  private static final String SUBJECT = "subject";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final Set<String> OWN =
      Set.of(
          LENGTH,
          "status",
          "x-status",
          "x-keywords",
          "x-uid",
          "x-imap",
          "x-imapbase",
          "x-mozilla-status",
          "x-mozilla-status2",
          "x-mozilla-keys");

  /** The letters of Status and X-Status; O says that a message is not new, which is no flag. */
  private static final Map<Character, Flag> LETTERS =
      Map.of(
          'R', Flag.SEEN,
          'A', Flag.ANSWERED,
          'F', Flag.FLAGGED,
          'D', Flag.DELETED,
          'T', Flag.DRAFT);

  private static final Map<String, Flag> KEYWORDS =
      Map.of("$forwarded", Flag.FORWARDED, "$mdnsent", Flag.MDN_SENT);

  /** By name in lower case; Subject is among them, as it tells what is no message. */
  private final Map<String, String> values = new TreeMap<>();

  private String last = "";

  /** Looks at a line; whether it is of one of the format's own fields. */
  boolean take(String line) {
    if (line.startsWith(" ") || line.startsWith("\t")) {
      values.computeIfPresent(last, (name, value) -> value + ' ' + line.strip());
      return OWN.contains(last);
    }
    int colon = Math.max(line.indexOf(':'), 0);
    last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
    boolean isOwn = OWN.contains(last);
    if (isOwn || last.equals(SUBJECT)) {
      values.merge(last, line.substring(colon + 1).strip(), (a, b) -> a + ' ' + b);
    }
    return isOwn;
  }

  OptionalLong contentLength() {
    String length = value(LENGTH);
    return length.matches("\\d{1,15}")
        ? OptionalLong.of(Long.parseLong(length))
        : OptionalLong.empty();
  }

  /** Whether this is what UW's c-client keeps for itself at the head of a file. */
  boolean isFolderData() {
    return values.containsKey("x-imap") && value(SUBJECT).startsWith("DON'T DELETE THIS MESSAGE");
  }

  Set<Flag> flags() {
    EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
    for (char letter : list(value("status") + value("x-status"))) {
      flags.addAll(flag(LETTERS, letter));
    }
    for (String word : Arrays.asList(BLANKS.split(value("x-keywords")))) {
      flags.addAll(flag(KEYWORDS, word.toLowerCase(Locale.ROOT)));
    }
    MozillaStatus.of(values).addTo(flags);
    return flags;
  }

  private static <K> List<Flag> flag(Map<K, Flag> meanings, K mark) {
    Flag flag = meanings.get(mark);
    return flag == null ? List.of() : List.of(flag);
  }

  private static List<Character> list(String letters) {
    return letters.chars().mapToObj(c -> (char) c).toList();
  }

  private String value(String name) {
    return values.getOrDefault(name, "");
  }
}

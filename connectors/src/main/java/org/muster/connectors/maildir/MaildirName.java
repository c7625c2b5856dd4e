package org.muster.connectors.maildir;

import java.util.EnumSet;
import java.util.Set;
import org.muster.rules.mail.Flag;

/**
 * A file name of a Maildir: a base that never changes, and flags that are renamed as they change.
 *
 * @param flags the letters after {@code :2,}; capitals are system flags, small letters keywords
 */
record MaildirName(String base, String flags) {

  private static final String INFO = ":2,";

  static MaildirName parse(String name) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      return new MaildirName(name, "");
    }
    boolean known = name.startsWith(INFO, colon);
    return new MaildirName(
        name.substring(0, colon), known ? name.substring(colon + INFO.length()) : "");
  }

  Set<Flag> flags(KeywordFile keywords) {
    EnumSet<Flag> set = EnumSet.noneOf(Flag.class);
    for (int i = 0; i < flags.length(); i++) {
      switch (flags.charAt(i)) {
        case 'P' -> set.add(Flag.FORWARDED);
        case 'R' -> set.add(Flag.ANSWERED);
        case 'S' -> set.add(Flag.SEEN);
        case 'T' -> set.add(Flag.DELETED);
        case 'D' -> set.add(Flag.DRAFT);
        case 'F' -> set.add(Flag.FLAGGED);
        default -> keywords.flag(flags.charAt(i)).ifPresent(set::add);
      }
    }
    return set;
  }
}

package org.muster.connectors.trace;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a {@code Received} field tells of the program that wrote it and the way it took mail. */
final class Program {

  private static final Set<String> PLAIN =
      Set.of("smtp", "esmtp", "smtpa", "esmtpa", "utf8smtp", "utf8smtpa");

  /** Sendmail's version and that of its configuration. */
  private static final Pattern SENDMAIL = Pattern.compile("\\d+\\.\\d+\\.\\d+[^/\\s]*/\\S+");

  /** Ways that lead over no network, or are none of mail servers. */
  private static final Set<String> NO_HOP =
      Set.of("local", "mapi", "dsn", "bsmtp", "uucp", "http", "https", "pop3", "imap", "internal");

  private Program() {}

  /** Whether mail came from a server at all. */
  static boolean isHop(ReceivedField field) {
    return !field.from().isEmpty() && !NO_HOP.contains(protocol(field).split("-", 2)[0]);
  }

  /** Whether the program is known to name TLS wherever there was any: without a name it was not. */
  static boolean wouldNameTls(ReceivedField field) {
    String with = String.join(" ", field.with());
    if (with.startsWith("Microsoft SMTP Server")) {
      return true;
    }
    boolean isKnown =
        field.ofServer().stream().anyMatch(Program::isPostfixOrSendmail)
            || field.others().stream().anyMatch(comment -> comment.startsWith("Exim "));
    return isKnown && PLAIN.contains(with.toLowerCase(Locale.ROOT));
  }

  private static boolean isPostfixOrSendmail(String comment) {
    return comment.equals("Postfix") || SENDMAIL.matcher(comment).matches();
  }

  private static String protocol(ReceivedField field) {
    return field.with().isEmpty() ? "" : field.with().get(0).toLowerCase(Locale.ROOT);
  }
}

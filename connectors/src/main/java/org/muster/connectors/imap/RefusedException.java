package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.iap.Response;

/** A server answered NO or BAD. */
final class RefusedException extends IOException {

  private static final int TEXT = 200;

  private final String code;
  private final String text;

  private RefusedException(String what, String code, String text) {
    super(
        "Cannot %s: the server said NO%s".formatted(what, code.isEmpty() ? "" : " [" + code + "]"));
    this.code = code;
    this.text = text;
  }

  static RefusedException of(String what, Response response) {
    response.reset();
    String rest = response.getRest();
    String code = "";
    int end = rest.indexOf(']');
    if (rest.startsWith("[") && end > 0) {
      code = rest.substring(1, end).split(" ", 2)[0].toUpperCase(Locale.ROOT);
      rest = rest.substring(end + 1);
    }
    String printable = rest.replaceAll("[^ -~]", "?").strip();
    return new RefusedException(
        what, code, printable.substring(0, Math.min(TEXT, printable.length())));
  }

  /** The refusal that ends a command; empty where the server says OK. */
  static Optional<RefusedException> in(String what, Response end) {
    return end.isOK() ? Optional.empty() : Optional.of(of(what, end));
  }

  /** As {@link #in}, where a server in passing trouble ends the reading. */
  static Optional<RefusedException> lasting(String what, Response end) throws RefusedException {
    Optional<RefusedException> refused = in(what, end);
    if (refused.isPresent() && refused.get().isPassing()) {
      throw refused.get();
    }
    return refused;
  }

  /** The response code of RFC 5530 or empty, in capitals. */
  String code() {
    return code;
  }

  /** What the server says to people; used for refused logins only, never for mail. */
  String text() {
    return text;
  }

  /** Whether the server is in trouble, so that asking later may help. */
  boolean isPassing() {
    return switch (code) {
      case "UNAVAILABLE", "INUSE", "LIMIT", "THROTTLED" -> true;
      default -> false;
    };
  }
}

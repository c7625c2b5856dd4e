package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.angus.mail.iap.Response;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/** A server answered NO or BAD. */
final class RefusedException extends IOException {

  private static final int TEXT = 200;

  private final Answered answered;
  private final String shown;

  /** Why a token was refused, perhaps empty; absent where it was a password. */
  private final Optional<String> tokenStatus;

  /** What was refused. */
  enum Credential {
    PASSWORD,
    TOKEN
  }

  /** As the server put it. */
  private record Answered(String what, String word, String code, String text) {}

  private RefusedException(Answered answered, String shown, Optional<String> tokenStatus) {
    super(
        "Cannot %s: the server said %s%s"
            .formatted(answered.what(), answered.word(), bracketed(answered.code())));
    this.answered = answered;
    this.shown = shown;
    this.tokenStatus = tokenStatus;
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
    String text = printable.substring(0, Math.min(TEXT, printable.length()));
    String word = response.isBAD() ? "BAD" : "NO";
    return new RefusedException(new Answered(what, word, code, text), text, Optional.empty());
  }

  private static String bracketed(String code) {
    return code.isEmpty() ? "" : " [" + code + "]";
  }

  /**
   * The same, of a token.
   *
   * @param status why, as the server named it beside the answer; empty if it did not
   */
  RefusedException ofToken(String status) {
    return new RefusedException(answered, shown, Optional.of(status));
  }

  /** The same, but what the server says is not shown if it repeats a secret. */
  RefusedException hiding(String secret) {
    return Repeated.in(answered.text(), secret)
        ? new RefusedException(answered, "(not shown: it repeats the secret)", tokenStatus)
        : this;
  }

  /** The refusal that ends a command; empty where the server says OK. */
  static Optional<RefusedException> in(String what, Response end) {
    return end.isOK() ? Optional.empty() : Optional.of(of(what, end));
  }

  /** As {@link #in}, where a server in passing trouble ends the reading. */
  static Optional<RefusedException> lasting(String what, Response end) throws IOException {
    Optional<RefusedException> refused = in(what, end);
    if (refused.isPresent() && refused.get().isPassing()) {
      throw refused.get().whileReading();
    }
    return refused;
  }

  /**
   * What it means to a reader: a server that has too much to do is to be left alone for a while.
   */
  IOException whileReading() {
    return Overload.isSaid(this)
        ? MailboxUnavailableException.passing(
            Unavailability.UNAVAILABLE, Overload.wait(this), String.valueOf(getMessage()))
        : this;
  }

  /** The response code of RFC 5530 or empty, in capitals. */
  String code() {
    return answered.code();
  }

  /** What the server says, to be judged only: it may repeat a secret. */
  String text() {
    return answered.text();
  }

  Credential credential() {
    return tokenStatus.isPresent() ? Credential.TOKEN : Credential.PASSWORD;
  }

  /** What the server says to people; used for refused logins only, never for mail. */
  String said() {
    String status = tokenStatus.filter(s -> !s.isEmpty()).map(" (status %s)"::formatted).orElse("");
    return "the server said %s%s %s"
            .formatted(answered.word(), bracketed(answered.code()), shown)
            .strip()
        + status;
  }

  /** Whether the server does not know what was asked. */
  boolean isBad() {
    return answered.word().equals("BAD");
  }

  /** Whether the server is in trouble, so that asking later may help. */
  boolean isPassing() {
    return switch (answered.code()) {
      case "UNAVAILABLE", "INUSE", "LIMIT" -> true;
      default -> Overload.isSaid(this);
    };
  }
}

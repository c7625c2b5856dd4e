package org.muster.connectors.imap;

import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.connectors.imap.RefusedException.Credential;
import org.muster.rules.mail.Unavailability;

/**
 * What a refused login means: by its response code (RFC 5530), or where old servers give none, by
 * their customary words.
 */
enum LoginRefusal {
  ABSENT(Unavailability.DOES_NOT_EXIST, "there is no such mailbox"),
  NOT_AUTHENTICATED(Unavailability.DENIED, "name or password is wrong"),
  NOT_AUTHORIZED(Unavailability.DENIED, "who logs in may not open this mailbox"),
  EXPIRED(Unavailability.DISABLED, "the password expired and must be changed"),
  DISABLED(Unavailability.DISABLED, "the account is locked: its administrator must act"),
  /** Told by words only, perhaps because too many logins were refused. */
  LOCKED(Unavailability.DENIED, "the account is locked: its administrator must act"),
  UNPROTECTED(Unavailability.DENIED, "it wants TLS before a login (set tls: starttls or implicit)"),
  IN_USE(Unavailability.LOCKED, "the mailbox is in use"),
  IN_TROUBLE(Unavailability.UNAVAILABLE, "the server is in trouble: later it may work"),
  OTHER(Unavailability.DENIED, "");

  private static final String TOKEN_REFUSED = "the token expired or is not accepted";

  private static final Pattern NO_SUCH =
      Pattern.compile(
          "no such (user|mailbox|account)|(user|mailbox|account) (is )?(unknown|not found)"
              + "|unknown (user|mailbox|account)|does(n't| not) exist|non-?existent");
  private static final Pattern OVERDUE =
      Pattern.compile("(password|passphrase|credentials?) (has |have |is )?expired|expired pass");
  private static final Pattern SHUT =
      Pattern.compile(
          "(account|user) (has been |is )?(disabled|locked|suspended|inactive)|locked out");
  private static final Pattern CLEAR =
      Pattern.compile(
          "encryption (is )?(needed|required)|(requires?|use|needs?) (ssl|tls|encryption)"
              + "|(ssl|tls) (is )?(needed|required)|plaintext (authentication|login)s? "
              + "(is |are )?(disallowed|disabled|not allowed)");

  private final Unavailability reason;
  private final String words;

  LoginRefusal(Unavailability reason, String words) {
    this.reason = reason;
    this.words = words;
  }

  static LoginRefusal of(RefusedException refusal) {
    String text = refusal.text().toLowerCase(Locale.ROOT);
    if (NO_SUCH.matcher(text).find()) {
      return ABSENT;
    }
    return Overload.isSaid(refusal) ? IN_TROUBLE : byCode(refusal.code(), text);
  }

  private static LoginRefusal byCode(String code, String text) {
    return switch (code) {
      case "NONEXISTENT" -> ABSENT;
      case "AUTHENTICATIONFAILED" -> NOT_AUTHENTICATED;
      case "AUTHORIZATIONFAILED", "NOPERM" -> NOT_AUTHORIZED;
      case "EXPIRED" -> EXPIRED;
      case "CONTACTADMIN" -> DISABLED;
      case "PRIVACYREQUIRED" -> UNPROTECTED;
      case "INUSE" -> IN_USE;
      case "LIMIT", "UNAVAILABLE", "SERVERBUG" -> IN_TROUBLE;
      default -> byText(text);
    };
  }

  private static LoginRefusal byText(String text) {
    if (OVERDUE.matcher(text).find()) {
      return EXPIRED;
    }
    if (SHUT.matcher(text).find()) {
      return LOCKED;
    }
    return CLEAR.matcher(text).find() ? UNPROTECTED : OTHER;
  }

  /** Why the mailbox cannot be read. */
  Unavailability reason() {
    return reason;
  }

  /** For people; empty where nothing is known. */
  String words(Credential credential) {
    return switch (this) {
      case NOT_AUTHENTICATED, EXPIRED, OTHER ->
          credential == Credential.TOKEN ? TOKEN_REFUSED : words;
      default -> words;
    };
  }
}

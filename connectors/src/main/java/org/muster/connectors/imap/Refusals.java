package org.muster.connectors.imap;

import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/** What a refused login means, as far as the response code (RFC 5530) or else the text tells. */
final class Refusals {

  private static final Pattern ABSENT =
      Pattern.compile(
          "no such (user|mailbox|account)|(user|mailbox|account) (is )?(unknown|not found)"
              + "|unknown (user|mailbox|account)|does(n't| not) exist|non-?existent");
  private static final Pattern DOVECOT_IN_TROUBLE = Pattern.compile("temporary");

  private Refusals() {}

  /** A refusal that is about the mailbox. */
  static MailboxUnavailableException ofMailbox(RefusedException refusal, String mailbox) {
    return MailboxUnavailableException.of(
        reason(refusal), "Cannot log in for mailbox '%s': %s".formatted(mailbox, said(refusal)));
  }

  /** A refusal of a mailbox by a server that accepts the service identity itself. */
  static MailboxUnavailableException ofMailboxToService(RefusedException refusal, String mailbox) {
    boolean absent =
        refusal.code().equals("AUTHENTICATIONFAILED")
            || (refusal.code().equals("UNAVAILABLE") && !isPassing(refusal));
    return absent
        ? MailboxUnavailableException.of(
            Unavailability.DOES_NOT_EXIST,
            "Cannot log in for mailbox '%s': refused, while another was accepted: %s"
                .formatted(mailbox, said(refusal)))
        : ofMailbox(refusal, mailbox);
  }

  /** Whether the refusal can only be about the mailbox or the moment. */
  static boolean isOfMailboxOnly(RefusedException refusal) {
    return switch (refusal.code()) {
      case "INUSE", "LIMIT", "NOPERM", "NONEXISTENT", "AUTHORIZATIONFAILED" -> true;
      default -> isAbsent(refusal);
    };
  }

  private static Unavailability reason(RefusedException refusal) {
    if (isAbsent(refusal)) {
      return Unavailability.DOES_NOT_EXIST;
    }
    return switch (refusal.code()) {
      case "INUSE" -> Unavailability.LOCKED;
      case "LIMIT", "UNAVAILABLE", "SERVERBUG" -> Unavailability.UNAVAILABLE;
      case "CONTACTADMIN", "EXPIRED" -> Unavailability.DISABLED;
      default -> Unavailability.DENIED;
    };
  }

  /** Dovecot says UNAVAILABLE of a mailbox that has no home, too, but then not "temporary". */
  private static boolean isPassing(RefusedException refusal) {
    return DOVECOT_IN_TROUBLE.matcher(refusal.text().toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isAbsent(RefusedException refusal) {
    return refusal.code().equals("NONEXISTENT")
        || ABSENT.matcher(refusal.text().toLowerCase(Locale.ROOT)).find();
  }

  static String said(RefusedException refusal) {
    String code = refusal.code().isEmpty() ? "" : "[" + refusal.code() + "] ";
    return "the server said NO %s%s".formatted(code, refusal.text()).strip();
  }
}

package org.muster.connectors.imap;

import java.util.Locale;
import java.util.regex.Pattern;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.imap.RefusedException.Credential;
import org.muster.rules.mail.Unavailability;

/** What becomes of a mailbox whose login was refused. */
final class Refusals {

  private static final Pattern DOVECOT_IN_TROUBLE = Pattern.compile("temporary");

  private Refusals() {}

  /** A refusal that is about the mailbox. */
  static MailboxUnavailableException ofMailbox(RefusedException refusal, String mailbox) {
    LoginRefusal meaning = LoginRefusal.of(refusal);
    String message = "Cannot log in for mailbox '%s': %s".formatted(mailbox, said(refusal));
    return refusal.isPassing() && meaning != LoginRefusal.ABSENT
        ? MailboxUnavailableException.passing(meaning.reason(), Overload.wait(refusal), message)
        : MailboxUnavailableException.of(meaning.reason(), message);
  }

  /**
   * A refusal of a mailbox by a server that accepts the service identity itself. Of a token that
   * says nothing: it may merely not be good for this mailbox.
   */
  static MailboxUnavailableException ofMailboxToService(RefusedException refusal, String mailbox) {
    boolean absent =
        refusal.code().equals("AUTHENTICATIONFAILED")
            || (refusal.code().equals("UNAVAILABLE") && !isPassing(refusal));
    return absent && refusal.credential() == Credential.PASSWORD
        ? MailboxUnavailableException.of(
            Unavailability.DOES_NOT_EXIST,
            "Cannot log in for mailbox '%s': refused, while another was accepted: %s"
                .formatted(mailbox, refusal.said()))
        : ofMailbox(refusal, mailbox);
  }

  /** Whether the refusal can only be about the mailbox or the moment. */
  static boolean isOfMailboxOnly(RefusedException refusal) {
    return switch (refusal.code()) {
      case "INUSE", "LIMIT", "NOPERM", "NONEXISTENT", "AUTHORIZATIONFAILED" -> true;
      default -> LoginRefusal.of(refusal) == LoginRefusal.ABSENT || Overload.isSaid(refusal);
    };
  }

  /** Dovecot says UNAVAILABLE of a mailbox that has no home, too, but then not "temporary". */
  private static boolean isPassing(RefusedException refusal) {
    return DOVECOT_IN_TROUBLE.matcher(refusal.text().toLowerCase(Locale.ROOT)).find();
  }

  /** What it means, as far as it is known, and the server's own words. */
  static String said(RefusedException refusal) {
    String words = LoginRefusal.of(refusal).words(refusal.credential());
    return words.isEmpty() ? refusal.said() : words + ": " + refusal.said();
  }
}

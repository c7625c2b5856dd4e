package org.muster.connectors.ews;

import java.io.IOException;
import org.muster.connectors.MailboxUnavailableException;

/** What becomes of a mailbox that Exchange refuses. */
final class Refusals {

  private Refusals() {}

  /** As a reader of mailboxes understands it; a code that says nothing of the mailbox may pass. */
  static IOException ofMailbox(EwsRefusal refusal, String mailbox) {
    String message =
        "Cannot read mailbox '%s': %s%s"
            .formatted(mailbox, String.valueOf(refusal.getMessage()), hint(refusal));
    return refusal.reason().isPresent()
        ? MailboxUnavailableException.of(refusal.reason().get(), message)
        : new IOException(message, refusal);
  }

  /** The same, of a mailbox that was open: who logs in may be refused any time. */
  static IOException whileReading(EwsRefusal refusal, EwsLogin login, String mailbox) {
    return refusal.isOfIdentity() && login.as().isService()
        ? ofService(refusal, mailbox)
        : ofMailbox(refusal, mailbox);
  }

  /** A refusal of who logs in for all mailboxes. */
  static MailboxUnavailableException ofService(EwsRefusal refusal, String mailbox) {
    return MailboxUnavailableException.serviceRefused(
        "Cannot log in as the service identity for mailbox '%s': %s%s (no further login is tried)"
            .formatted(mailbox, String.valueOf(refusal.getMessage()), hint(refusal)));
  }

  private static String hint(EwsRefusal refusal) {
    return switch (refusal.code()) {
      case "HTTP 401" ->
          " (name, password or token is wrong or expired, or login scheme is not the server's)";
      case "HTTP 403" -> " (EWS is switched off for who logs in)";
      case "HTTP 404" ->
          " (url must be that of EWS/Exchange.asmx, or autodiscover a host that has it)";
      case "HTTP 301", "HTTP 302", "HTTP 307", "HTTP 308" ->
          " (redirects are not followed: give the url that it leads to)";
      case "ErrorImpersonateUserDenied" ->
          " (the service identity lacks the role ApplicationImpersonation for this mailbox)";
      default -> "";
    };
  }
}

package org.muster.connectors;

import java.io.IOException;
import org.muster.rules.mail.Unavailability;

/**
 * A mailbox cannot be opened, and asking again would not help. The message names the server's
 * reason, never content.
 */
public final class MailboxUnavailableException extends IOException {

  private final Unavailability reason;
  private final boolean serviceRefused;

  private MailboxUnavailableException(
      Unavailability reason, boolean serviceRefused, String message) {
    super(message);
    this.reason = reason;
    this.serviceRefused = serviceRefused;
  }

  public static MailboxUnavailableException of(Unavailability reason, String message) {
    return new MailboxUnavailableException(reason, false, message);
  }

  /**
   * The identity that opens all mailboxes of this side was refused: no further login may be tried.
   */
  public static MailboxUnavailableException serviceRefused(String message) {
    return new MailboxUnavailableException(Unavailability.SIDE_STOPPED, true, message);
  }

  public Unavailability reason() {
    return reason;
  }

  public boolean isServiceRefused() {
    return serviceRefused;
  }
}

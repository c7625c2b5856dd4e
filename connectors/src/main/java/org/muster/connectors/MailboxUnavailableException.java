package org.muster.connectors;

import java.io.IOException;
import java.time.Duration;
import org.muster.rules.mail.Unavailability;

/**
 * A mailbox cannot be read, and asking again at once would not help. The message names the server's
 * reason, never content.
 */
public final class MailboxUnavailableException extends IOException {

  private final Unavailability reason;
  private final Kind kind;
  private final Duration wait;

  private enum Kind {
    LASTING,
    PASSING,
    SERVICE_REFUSED
  }

  private MailboxUnavailableException(
      Unavailability reason, Kind kind, Duration wait, String message) {
    super(message);
    this.reason = reason;
    this.kind = kind;
    this.wait = wait;
  }

  public static MailboxUnavailableException of(Unavailability reason, String message) {
    return new MailboxUnavailableException(reason, Kind.LASTING, Duration.ZERO, message);
  }

  /**
   * The server has too much to do, or others are at the mailbox: nobody was refused, and asking
   * later may help.
   *
   * @param wait how long the server asks to be left alone; zero where it does not say
   */
  public static MailboxUnavailableException passing(
      Unavailability reason, Duration wait, String message) {
    return new MailboxUnavailableException(reason, Kind.PASSING, wait, message);
  }

  /**
   * The identity that opens all mailboxes of this side was refused: no further login may be tried.
   */
  public static MailboxUnavailableException serviceRefused(String message) {
    return new MailboxUnavailableException(
        Unavailability.SIDE_STOPPED, Kind.SERVICE_REFUSED, Duration.ZERO, message);
  }

  public Unavailability reason() {
    return reason;
  }

  public boolean isServiceRefused() {
    return kind == Kind.SERVICE_REFUSED;
  }

  public boolean isPassing() {
    return kind == Kind.PASSING;
  }

  /** How long the server asks to be left alone; zero where it does not say. */
  public Duration shouldWait() {
    return wait;
  }
}

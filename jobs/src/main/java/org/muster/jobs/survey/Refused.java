package org.muster.jobs.survey;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.jobs.run.MailServer;
import org.muster.rules.mail.Unavailability;

/** Counts a server's refusals, so that no identity is locked out. */
final class Refused {

  /** Mailboxes that log in by themselves may refuse so many times in a row. */
  private static final int IN_A_ROW = 5;

  private final MailServer.Login login;
  private int inARow;
  private @Nullable String stopped;

  Refused(MailServer.Login login) {
    this.login = login;
  }

  /** Why no further login may be tried; empty while it may. */
  synchronized Optional<String> stopped() {
    return Optional.ofNullable(stopped);
  }

  synchronized void opened() {
    inARow = 0;
  }

  synchronized void add(MailboxUnavailableException e) {
    boolean own = login == MailServer.Login.OWN && e.reason() == Unavailability.DENIED;
    inARow = own ? inARow + 1 : inARow;
    if (e.isServiceRefused() || inARow >= IN_A_ROW) {
      stopped = String.valueOf(e.getMessage());
    }
  }
}

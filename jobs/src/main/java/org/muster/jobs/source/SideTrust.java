package org.muster.jobs.source;

import org.muster.jobs.run.MailServer;
import org.muster.rules.mail.Unavailability;

/** Whether a side lets Muster in: locks nobody out by asking too often. */
final class SideTrust {

  /** Refused logins of mailboxes in a row after which the side is left alone. */
  static final int MOST_REFUSALS = 5;

  private final MailServer.Login login;
  private State state;

  /**
   * What is known of a side.
   *
   * @param accepted whether any mailbox was opened
   * @param refusals mailboxes refused in a row
   */
  record State(boolean accepted, boolean stopped, int refusals) {

    static final State START = new State(false, false, 0);
  }

  SideTrust(MailServer.Login login, State state) {
    this.login = login;
    this.state = state;
  }

  State state() {
    return state;
  }

  boolean isStopped() {
    return state.stopped();
  }

  /** How many of so many connections may be used: until an identity was accepted, one. */
  int allowed(int connections) {
    boolean untried = login == MailServer.Login.SERVICE && !state.accepted() && !state.stopped();
    return untried ? 1 : connections;
  }

  void accepted() {
    state = new State(true, state.stopped(), 0);
  }

  void ended(Ending ending) {
    boolean refused =
        login == MailServer.Login.OWN && ending.unavailable() == Unavailability.DENIED;
    int inRow = state.refusals() + (refused ? 1 : 0);
    boolean stop = ending.serviceRefused() || inRow >= MOST_REFUSALS;
    state = new State(state.accepted(), state.stopped() || stop, inRow);
  }
}

package org.muster.connectors.imap;

/** How often a server hung up over the same message, and over all of a folder. */
final class HangUps {

  /** Once among others, twice alone: the message is not given. */
  private static final int OVER_ONE = 3;

  /** Each costs a login: a server that needs more is in trouble itself. */
  private static final int OVER_ALL = 60;

  private int index = -1;
  private int overOne;
  private int overAll;

  /**
   * Counts one more.
   *
   * @return whether to ask for this message no more
   * @throws ByeException if there were too many
   */
  boolean at(int message, ByeException bye) throws ByeException {
    overOne = message == index ? overOne + 1 : 1;
    index = message;
    if (++overAll > OVER_ALL) {
      throw bye;
    }
    return overOne == OVER_ONE;
  }
}

package org.muster.connectors.mbox;

/**
 * How the writer of mbox files kept lines of messages apart from the From_ lines between them. The
 * four variants cannot be told from a file alone.
 */
public enum FromQuoting {
  /** {@code >} was put before lines of {@code From }, with any number of {@code >} before it. */
  MBOXRD(Lengths.IGNORED, Quotes.EXACT),
  /** {@code >} was put before {@code From } alone; what was {@code >From } before is lost. */
  MBOXO(Lengths.IGNORED, Quotes.GUESSED),
  /** As mboxo, and Content-Length says how long a body is. */
  MBOXCL(Lengths.KEPT_TO, Quotes.GUESSED),
  /** Content-Length says how long a body is, and nothing was put anywhere. */
  MBOXCL2(Lengths.KEPT_TO, Quotes.NONE),
  /**
   * A Content-Length counts where it leads to a From_ line or the end of the file. Lines stay as
   * they stand: whether one was quoted is left to the tolerance for that.
   */
  AUTO(Lengths.KEPT_TO, Quotes.NONE);

  /** What Content-Length is good for. */
  enum Lengths {
    IGNORED,
    KEPT_TO
  }

  /** What {@code >} before {@code From } says. */
  enum Quotes {
    /** It stands in the message. */
    NONE,
    /** It was put there, one for each line. */
    EXACT,
    /** It was put there unless it stood in the message, which nobody can tell. */
    GUESSED
  }

  private final Lengths lengths;
  private final Quotes quotes;

  FromQuoting(Lengths lengths, Quotes quotes) {
    this.lengths = lengths;
    this.quotes = quotes;
  }

  Lengths lengths() {
    return lengths;
  }

  Quotes quotes() {
    return quotes;
  }
}

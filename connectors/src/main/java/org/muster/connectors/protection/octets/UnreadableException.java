package org.muster.connectors.protection.octets;

import org.muster.rules.protection.Doubt;

/** Octets cannot be read as the format that they are of. It tells nothing of what they are. */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final Doubt doubt;

  private UnreadableException(Doubt doubt) {
    super("Cannot read a part of a message: " + doubt.meaning(), null, false, false);
    this.doubt = doubt;
  }

  public static UnreadableException malformed() {
    return new UnreadableException(Doubt.MALFORMED);
  }

  static UnreadableException truncated() {
    return new UnreadableException(Doubt.TRUNCATED);
  }

  static UnreadableException overLimit() {
    return new UnreadableException(Doubt.OVER_LIMIT);
  }

  public Doubt doubt() {
    return doubt;
  }
}

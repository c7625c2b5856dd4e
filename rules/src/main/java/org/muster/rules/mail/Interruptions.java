package org.muster.rules.mail;

import java.io.Serializable;

/**
 * How often a server was not simply read. Nothing is lost by any of these: what was interrupted was
 * gone on with.
 *
 * @param backoffs times that it asked to be left alone for a while
 * @param resets connections that broke
 * @param reconnects connections that it ended, and that were made anew at once
 */
public record Interruptions(long backoffs, long resets, long reconnects) implements Serializable {

  public static final Interruptions NONE = new Interruptions(0, 0, 0);
  public static final Interruptions BACKOFF = new Interruptions(1, 0, 0);
  public static final Interruptions RESET = new Interruptions(0, 1, 0);

  public Interruptions plus(Interruptions more) {
    return new Interruptions(
        backoffs + more.backoffs, resets + more.resets, reconnects + more.reconnects);
  }

  /** Those that are not among others, which came before. */
  public Interruptions minus(Interruptions before) {
    return new Interruptions(
        backoffs - before.backoffs, resets - before.resets, reconnects - before.reconnects);
  }
}

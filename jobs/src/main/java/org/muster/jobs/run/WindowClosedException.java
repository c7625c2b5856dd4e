package org.muster.jobs.run;

/** Servers may not be read now; the message says how far a run came, or when it may begin. */
public final class WindowClosedException extends Exception {

  public WindowClosedException(String message) {
    super(message);
  }
}

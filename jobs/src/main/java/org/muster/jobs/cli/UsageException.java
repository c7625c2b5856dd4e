package org.muster.jobs.cli;

/** What was asked for cannot be done as it was asked; the message says what is allowed. */
public final class UsageException extends Exception {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}

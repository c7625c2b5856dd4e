package org.muster.jobs.cli;

/** A mail system does not answer, or cannot prove who it is; nothing was read. */
final class UnreachableException extends Exception {

  UnreachableException(String message, Throwable cause) {
    super(message, cause);
  }
}

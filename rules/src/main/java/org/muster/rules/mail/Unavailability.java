package org.muster.rules.mail;

/** Why a mailbox could not be read to its end. */
public enum Unavailability {
  LOCKED,
  DISABLED,
  DENIED,
  BEING_MOVED,
  UNAVAILABLE,
  WINDOW_CLOSED,
  /**
   * The service identity was refused, so the whole side was stopped before this mailbox was tried.
   */
  SIDE_STOPPED,
  /** Decided, not incomplete: the mailbox is not there. */
  DOES_NOT_EXIST
}

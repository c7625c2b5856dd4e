package org.muster.rules.mail;

/** Which end of the migration something was read from. */
public enum Side {
  SOURCE,
  TARGET
}

package org.muster.connectors.ews.standin;

/** What correct or nearly correct servers do that strict clients stumble over. */
public enum Oddity {
  /** Every subject ends with a reference to a character that XML 1.0 forbids. */
  ILLEGAL_CHARACTER_IN_SUBJECT,
  /** Dates carry fractions of seconds. */
  FRACTIONS_IN_DATES,
  /** An empty Groups element stands where FindItem did not group. */
  EMPTY_GROUPS
}

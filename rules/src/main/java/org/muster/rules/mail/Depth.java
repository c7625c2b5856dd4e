package org.muster.rules.mail;

/** How much of each item is read. */
public enum Depth {
  /** Only what servers declare. */
  COUNTS,
  /** Headers and structure. */
  ENVELOPE,
  /** Every octet. */
  CONTENT
}

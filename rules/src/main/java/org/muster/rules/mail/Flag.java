package org.muster.rules.mail;

/**
 * An item's flags that survive a migration: the system flags of RFC 9051 section 2.3.2 and two
 * keywords.
 */
public enum Flag {
  SEEN,
  ANSWERED,
  FLAGGED,
  DRAFT,
  DELETED,
  FORWARDED,
  MDN_SENT
}

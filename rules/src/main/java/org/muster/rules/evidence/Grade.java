package org.muster.rules.evidence;

/** What a mailbox, an organisation or a wave deserves, best first. */
public enum Grade {
  PASS,
  REVIEW,
  FAIL,
  INCOMPLETE
}

package org.muster.jobs.config;

/** What a mailbox list may say of a mailbox. Only the first two are required. */
public enum ListColumn {
  SOURCE,
  TARGET,
  ORGANISATION,
  /** The owner's own id for the mailbox. */
  REF,
  KIND,
  EXPECT,
  REASON,
  CUTOVER,
  DEPTH,
  ALIASES,
  /** {@code yes} on each row of a target that several sources feed. */
  MERGE;

  String word() {
    return Values.word(this);
  }
}

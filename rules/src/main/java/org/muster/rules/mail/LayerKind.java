package org.muster.rules.mail;

/** The layers of the canonical form, in the order in which differences are named. */
public enum LayerKind {
  FROM,
  TO,
  CC,
  BCC,
  SUBJECT,
  DATE,
  TEXT,
  LINKS,
  ATTACHMENTS,
  PROTECTED,
  METADATA
}

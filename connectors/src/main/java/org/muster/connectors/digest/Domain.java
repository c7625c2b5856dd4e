package org.muster.connectors.digest;

/** What canonical bytes are of; no two domains can have equal bytes. */
enum Domain {
  ADDRESS,
  ATTACHMENTS,
  CALENDAR,
  CONTACT,
  ENVELOPE,
  HEADER,
  LABEL,
  LEAF,
  LINKS,
  MESSAGE_ID,
  METADATA,
  NESTED,
  PROTECTED,
  RAW,
  REPORT,
  SEAL,
  SHAPE,
  SIGNED,
  STRAYS,
  SUBJECT,
  TEXT,
  UNREADABLE;

  private final String tag =
      "muster/" + CanonicalForm.VERSION + "/" + Ascii.lower(name()).replace('_', '-');

  /** For example {@code muster/3/message-id}. */
  String tag() {
    return tag;
  }
}

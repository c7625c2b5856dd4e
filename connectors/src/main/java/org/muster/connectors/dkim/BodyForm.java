package org.muster.connectors.dkim;

/** How a body is made canonical (RFC 6376 sections 3.4.3 and 3.4.4). */
enum BodyForm {
  SIMPLE,
  /** White space within a line is as one space, and none at its end. */
  RELAXED;

  /** Whether an octet is white space of which the form may leave out some. */
  boolean mayDrop(byte octet) {
    return this == RELAXED && (octet == ' ' || octet == '\t');
  }
}

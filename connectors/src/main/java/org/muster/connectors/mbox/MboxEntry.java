package org.muster.connectors.mbox;

/**
 * Where a message lies in its file.
 *
 * @param at offset of its From_ line, by which it is known
 * @param end just after its last octet; the empty line between messages belongs to none
 * @param next offset of the next From_ line, or of the end
 */
record MboxEntry(long at, FromLine from, MboxHeader header, long end, long next) {

  String locator() {
    return Long.toString(at);
  }

  /** Octets of the body, as they are stored. */
  long bodyLength() {
    return Math.max(0, end - header.end());
  }
}

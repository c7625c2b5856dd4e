package org.muster.connectors.digest;

/** What one message may ask for; beyond it the message is read no further and never equal. */
final class Limits {

  /** Messages within messages. */
  static final int EMBEDDED = 20;

  /** Multiparts within multiparts of one message. */
  static final int MULTIPARTS = 100;

  /** Parts of an item, embedded messages included. */
  static final int PARTS = 10_000;

  /** Octets of one header block. */
  static final int HEADER_OCTETS = 1 << 20;

  /** Different links of a message. */
  static final int LINKS = 20_000;

  /** Octets of a calendar, report or contact that are looked at for its key fields. */
  static final int STRUCTURED_OCTETS = 1 << 18;

  private Limits() {}
}

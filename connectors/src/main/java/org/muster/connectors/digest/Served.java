package org.muster.connectors.digest;

/** What the octets are that a mail system serves. */
enum Served {
  /** Those that it was given, but perhaps for line ends. */
  AS_STORED,
  /** Made for the reading: a signature over others says nothing of them. */
  WRITTEN_ANEW
}

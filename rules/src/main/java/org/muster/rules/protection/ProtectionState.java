package org.muster.rules.protection;

/** What protection there is. New ones only at the end: places are stored. */
public enum ProtectionState {
  /** Its octets are ciphertext. */
  ENCRYPTED,
  /** Readable to everybody, and signed. */
  SIGNED,
  /** Readable to everybody, and marked. */
  LABELLED,
  /** Readable to everybody. */
  CLEAR,
  /** A media type, a name or a label says that it is encrypted; its octets are not. */
  CLAIMED_ONLY,
  /** It could not be decided; never counts as protected. */
  UNKNOWN
}

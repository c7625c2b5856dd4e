package org.muster.rules.protection;

/** What protection there is. New ones only at the end: places are stored. */
public enum ProtectionState {
  /** Its octets are ciphertext. */
  ENCRYPTED("encrypted"),
  /** Readable to everybody, and signed. */
  SIGNED("signed"),
  /** Readable to everybody, and marked. */
  LABELLED("labelled"),
  /** Readable to everybody. */
  CLEAR("clear"),
  /** A media type, a name or a label says that it is encrypted; its octets are not. */
  CLAIMED_ONLY("claimed only"),
  /** It could not be decided; never counts as protected. */
  UNKNOWN("unknown");

  private final String word;

  ProtectionState(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}

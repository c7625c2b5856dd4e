package org.muster.rules.protection;

/** What kind of key opens a content, or signed it. New ones only at the end: places are stored. */
public enum KeyKind {
  /** None is told. */
  NONE("no key"),
  RSA("RSA"),
  /** Finite-field Diffie-Hellman, ElGamal or DSA. */
  FINITE_FIELD("finite-field"),
  ELLIPTIC_CURVE("elliptic-curve"),
  PASSWORD("password"),
  /** A symmetric key that both had before. */
  SHARED("shared key"),
  OTHER("other key");

  private final String title;

  KeyKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** What a key of so many bits is worth; 0 where they are not told. */
  Strength strength(int bits) {
    return switch (this) {
      case RSA, FINITE_FIELD -> of(bits, 1024, 2048);
      case ELLIPTIC_CURVE -> of(bits, 160, 224);
      case NONE, PASSWORD, SHARED, OTHER -> Strength.NONE;
    };
  }

  private static Strength of(int bits, int weak, int strong) {
    if (bits == 0) {
      return Strength.NONE;
    }
    if (bits < weak) {
      return Strength.BROKEN;
    }
    return bits < strong ? Strength.WEAK : Strength.STRONG;
  }
}

package org.muster.connectors.protection.key;

import org.muster.rules.protection.KeyKind;
import org.muster.rules.protection.ProtectionFact;

/** Counts keys, and remembers the weakest of those whose length is told. */
public final class KeyHolders {

  /** NIST SP 800-57 part 1 table 2: an elliptic curve is worth about so many times its bits. */
  private static final int WORTH_OF_CURVE = 12;

  private int count;
  private KeyKind weakest = KeyKind.NONE;
  private int bits;

  /** One more key; 0 bits where they are not told. */
  public void add(KeyKind kind, int length) {
    count++;
    refine(kind, length);
  }

  /** The same of a key that is counted already. */
  public void refine(KeyKind kind, int length) {
    if (weakest == KeyKind.NONE || worth(kind, length) < worth(weakest, bits)) {
      weakest = kind;
      bits = length;
    }
  }

  private static long worth(KeyKind kind, int length) {
    if (length == 0) {
      return Long.MAX_VALUE;
    }
    return kind == KeyKind.ELLIPTIC_CURVE ? (long) length * WORTH_OF_CURVE : length;
  }

  public int count() {
    return count;
  }

  public ProtectionFact on(ProtectionFact fact) {
    return fact.opensTo(weakest, bits, count);
  }
}

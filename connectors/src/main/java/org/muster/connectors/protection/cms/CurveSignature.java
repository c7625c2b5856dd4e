package org.muster.connectors.protection.cms;

import org.muster.connectors.protection.ber.BerElement;
import org.muster.connectors.protection.key.CurvePoint;

/** A signature of RFC 3279 section 2.2.3: a sequence of two numbers. */
final class CurveSignature {

  private static final int[] FIELDS = {20, 24, 28, 32, 40, 48, 64, 66};
  private static final int SMALLEST = 8;

  private CurveSignature() {}

  /** Bits of the curve, by the larger of both numbers; 0 if they cannot be told. */
  static int bits(byte[] signature) {
    int at = signature.length > 1 && (signature[1] & 0x80) != 0 ? 3 : 2;
    int r = number(signature, at);
    int s = r < 0 ? -1 : number(signature, at + 2 + signature[at + 1]);
    int largest = s < 0 ? 0 : Math.max(r, s);
    if (largest < SMALLEST) {
      return 0;
    }
    for (int field : FIELDS) {
      if (largest <= field) {
        return CurvePoint.field(field);
      }
    }
    return 0;
  }

  /** Octets of a number without what only keeps it positive; -1 if there is none. */
  private static int number(byte[] octets, int at) {
    if (at + 2 >= octets.length || octets[at] != BerElement.INTEGER || octets[at + 1] < 1) {
      return -1;
    }
    return octets[at + 2] == 0 ? octets[at + 1] - 1 : octets[at + 1];
  }
}

package org.muster.connectors.protection.key;

/** A point of an elliptic curve as octets (SEC 1 section 2.3.3), or of RFC 7748. */
public final class CurvePoint {

  private static final int P_521_ROUNDED = 528;

  private CurvePoint() {}

  /** Bits of the curve's field; 0 if it is no point. */
  public static int bits(byte[] octets, int from, int length) {
    if (length <= 1 || from >= octets.length) {
      return 0;
    }
    boolean odd = length % 2 != 0;
    return switch (octets[from]) {
      case 2, 3 -> odd ? field(length - 1) : field(length);
      case 4 -> odd ? field((length - 1) / 2) : field(length);
      case 0x40 -> odd ? field(length - 1) : field(length);
      default -> field(length);
    };
  }

  /** Bits of a field whose numbers take so many octets. */
  public static int field(int octets) {
    int bits = 8 * octets;
    return bits == P_521_ROUNDED ? 521 : bits;
  }
}

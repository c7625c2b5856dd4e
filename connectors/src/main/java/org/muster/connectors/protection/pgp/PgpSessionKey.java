package org.muster.connectors.protection.pgp;

import org.muster.connectors.protection.key.CurvePoint;
import org.muster.connectors.protection.key.KeyHolders;
import org.muster.rules.protection.KeyKind;

/** Session keys of RFC 9580 sections 5.1 and 5.3: who can open a message. */
final class PgpSessionKey {

  /** A number below a modulus is often some bits shorter. */
  private static final int ROUNDED = 128;

  private PgpSessionKey() {}

  static void password(KeyHolders holders) {
    holders.add(KeyKind.PASSWORD, 0);
  }

  static void publicKey(byte[] body, KeyHolders holders) {
    int at = algorithmAt(body);
    if (at >= body.length) {
      holders.add(KeyKind.OTHER, 0);
      return;
    }
    switch (body[at]) {
      case 1, 2, 3 -> holders.add(KeyKind.RSA, modulus(body, at + 1));
      case 16, 20 -> holders.add(KeyKind.FINITE_FIELD, modulus(body, at + 1));
      case 18 -> holders.add(KeyKind.ELLIPTIC_CURVE, point(body, at + 1));
      case 25 -> holders.add(KeyKind.ELLIPTIC_CURVE, 256);
      case 26 -> holders.add(KeyKind.ELLIPTIC_CURVE, 448);
      default -> holders.add(KeyKind.OTHER, 0);
    }
  }

  /** After version and key: an id of eight octets, or one of a length that is told. */
  private static int algorithmAt(byte[] body) {
    if (body.length < 2) {
      return body.length;
    }
    return body[0] == 6 ? 2 + (body[1] & 0xFF) : 9;
  }

  private static int modulus(byte[] body, int at) {
    return (Mpi.bits(body, at) + ROUNDED - 1) / ROUNDED * ROUNDED;
  }

  private static int point(byte[] body, int at) {
    int octets = (Mpi.bits(body, at) + 7) / 8;
    return CurvePoint.bits(body, at + 2, octets);
  }
}

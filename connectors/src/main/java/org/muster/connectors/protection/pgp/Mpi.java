package org.muster.connectors.protection.pgp;

/** Numbers of OpenPGP (RFC 9580 section 3.2). */
final class Mpi {

  private Mpi() {}

  /** Bits of the number that begins there; 0 if none does. */
  static int bits(byte[] octets, int at) {
    return at + 2 > octets.length ? 0 : (octets[at] & 0xFF) << 8 | (octets[at + 1] & 0xFF);
  }

  /** Where the number that begins there ends. */
  static int end(byte[] octets, int at) {
    return at + 2 + (bits(octets, at) + 7) / 8;
  }
}

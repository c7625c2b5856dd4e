package org.muster.connectors.protection.pgp;

/** Takes OpenPGP packets in the order in which they come. */
interface PgpHandler {

  /**
   * A packet has ended.
   *
   * @param tag its type (RFC 9580 section 5)
   * @param first the first octets of its body, at most {@link PgpReader#KEPT}
   * @param length octets of its body
   */
  void packet(int tag, byte[] first, long length);
}

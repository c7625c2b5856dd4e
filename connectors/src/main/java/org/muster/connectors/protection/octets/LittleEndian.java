package org.muster.connectors.protection.octets;

/** Numbers in octets, the lowest first. What lies beyond the end counts as zeros. */
public final class LittleEndian {

  private LittleEndian() {}

  public static int octet(byte[] octets, int at) {
    return at >= 0 && at < octets.length ? octets[at] & 0xFF : 0;
  }

  public static int two(byte[] octets, int at) {
    return octet(octets, at) | (octet(octets, at + 1) << 8);
  }

  public static int four(byte[] octets, int at) {
    return two(octets, at) | (two(octets, at + 2) << 16);
  }

  public static long unsignedFour(byte[] octets, int at) {
    return four(octets, at) & 0xFFFF_FFFFL;
  }

  public static long eight(byte[] octets, int at) {
    return unsignedFour(octets, at) | (unsignedFour(octets, at + 4) << 32);
  }
}

package org.muster.connectors.protection.rar;

/** Numbers of seven bits an octet, the lowest first. Beyond the end all are zeros. */
final class VariableNumbers {

  private final byte[] octets;
  private int at;

  VariableNumbers(byte[] octets, int at) {
    this.octets = octets;
    this.at = at;
  }

  boolean hasNext() {
    return at < octets.length;
  }

  long next() {
    long number = 0;
    for (int shift = 0; shift < Long.SIZE && hasNext(); shift += 7) {
      byte octet = octets[at++];
      number |= (octet & 0x7FL) << shift;
      if (octet >= 0) {
        break;
      }
    }
    return number;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }
}

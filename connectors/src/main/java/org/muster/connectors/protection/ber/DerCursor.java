package org.muster.connectors.protection.ber;

import java.util.Arrays;

/** Walks along the elements at the beginning of DER; beyond what is there, every tag is -1. */
public final class DerCursor {

  /** No length beyond this is told apart. */
  private static final int MOST = 1 << 20;

  private final byte[] octets;
  private int at;

  public DerCursor(byte[] octets) {
    this.octets = octets;
  }

  public int tag() {
    return at + 1 < octets.length ? octets[at] & 0xFF : -1;
  }

  /** Whether the next element has this tag; then what lies in it comes next. */
  public boolean enter(int wanted) {
    if (tag() != wanted) {
      return false;
    }
    at = value();
    return true;
  }

  /** The value of the next element, which is passed; empty if it has not this tag. */
  public byte[] take(int wanted) {
    if (tag() != wanted) {
      return new byte[0];
    }
    int from = Math.min(value(), octets.length);
    int to = (int) Math.min((long) from + length(), octets.length);
    at = to;
    return Arrays.copyOfRange(octets, from, to);
  }

  private int longForm() {
    int length = octets[at + 1] & 0xFF;
    return length > 0x80 ? length & 0x7F : 0;
  }

  private int value() {
    return at + 2 + longForm();
  }

  private int length() {
    int octetsOfLength = longForm();
    if (octetsOfLength == 0) {
      return octets[at + 1] & 0x7F;
    }
    int length = 0;
    for (int i = at + 2; i < Math.min(at + 2 + octetsOfLength, octets.length); i++) {
      length = Math.min(length, MOST) << 8 | (octets[i] & 0xFF);
    }
    return length;
  }
}

package org.muster.connectors.protection.octets;

import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/**
 * Undoes the base64 of an armour (RFC 9580 section 6.1); what is of another alphabet is ignored.
 */
public final class Radix64 implements OctetSink {

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final byte[] VALUE = new byte[256];

  static {
    Arrays.fill(VALUE, (byte) -1);
    for (int value = 0; value < ALPHABET.length(); value++) {
      VALUE[ALPHABET.charAt(value)] = (byte) value;
    }
  }

  private final OctetSink out;
  private final byte[] decoded = new byte[768];
  private int length;
  private int bits;
  private int held;

  public Radix64(OctetSink out) {
    this.out = out;
  }

  /** Whether an octet is of the alphabet; padding is not. */
  public static boolean isDigit(byte octet) {
    return VALUE[octet & 0xFF] >= 0;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    for (int at = from; at < to; at++) {
      int value = VALUE[octets[at] & 0xFF];
      if (value >= 0) {
        sextet(value);
      }
    }
  }

  private void sextet(int value) {
    bits = (bits << 6 | value) & 0xFFFF;
    held += 6;
    if (held >= 8) {
      held -= 8;
      decoded[length++] = (byte) (bits >> held);
      if (length == decoded.length) {
        flush();
      }
    }
  }

  private void flush() {
    if (length > 0) {
      out.put(decoded, 0, length);
      length = 0;
    }
  }

  @Override
  public void end() {
    flush();
    out.end();
  }
}

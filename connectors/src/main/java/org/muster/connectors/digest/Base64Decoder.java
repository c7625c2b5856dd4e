package org.muster.connectors.digest;

import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/**
 * Undoes base64 (RFC 2045 section 6.8). What is not of its alphabet is ignored, as that section
 * says, and kept among the strays; several padded pieces are read one after the other.
 */
final class Base64Decoder implements OctetSink {

  private static final int BAD = -1;
  private static final int SPACE = -2;
  private static final int PAD = -3;
  private static final int[] VALUE = new int[256];

  static {
    Arrays.fill(VALUE, BAD);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      VALUE[alphabet.charAt(i)] = i;
    }
    for (char c : new char[] {' ', '\t', '\r', '\n'}) {
      VALUE[c] = SPACE;
    }
    VALUE['='] = PAD;
  }

  private final OctetSink out;
  private final Strays strays;
  private final byte[] decoded = new byte[3072];
  private int length;
  private long flushed;
  private int bits;
  private int sextets;
  private boolean padded;

  Base64Decoder(OctetSink out, Strays strays) {
    this.out = out;
    this.strays = strays;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      if (sextets == 0 && !padded) {
        at = quartets(b, at, to);
      }
      if (at < to) {
        one(b[at++]);
      }
    }
  }

  /** Decodes whole groups of four for as long as nothing else comes between. */
  private int quartets(byte[] b, int from, int to) {
    int[] value = VALUE;
    byte[] copy = decoded;
    int at = from;
    int n = length;
    for (; at + 4 <= to; at += 4) {
      int group =
          (value[b[at] & 0xFF] << 18)
              | (value[b[at + 1] & 0xFF] << 12)
              | (value[b[at + 2] & 0xFF] << 6)
              | value[b[at + 3] & 0xFF];
      if (group < 0) {
        break;
      }
      if (n + 3 > copy.length) {
        flush(n);
        n = 0;
      }
      copy[n++] = (byte) (group >> 16);
      copy[n++] = (byte) (group >> 8);
      copy[n++] = (byte) group;
    }
    length = n;
    return at;
  }

  private void one(byte octet) {
    int value = VALUE[octet & 0xFF];
    switch (value) {
      case SPACE -> {}
      case PAD -> padded = true;
      case BAD -> strays.octet(flushed + length, octet);
      default -> sextet(value);
    }
  }

  private void sextet(int value) {
    if (padded) {
      strays.octet(flushed + length, (byte) '=');
      endGroup();
      padded = false;
    }
    bits = (bits << 6) | value;
    if (++sextets == 4) {
      endGroup();
    }
  }

  /** Writes the octets of a group of two to four sextets. */
  private void endGroup() {
    if (sextets == 1) {
      strays.octet(flushed + length, (byte) bits);
    }
    int aligned = bits << (6 * (4 - sextets));
    for (int i = 1; i < sextets; i++) {
      write((byte) (aligned >> (24 - 8 * i)));
    }
    bits = 0;
    sextets = 0;
  }

  private void write(byte octet) {
    if (length == decoded.length) {
      flush(length);
      length = 0;
    }
    decoded[length++] = octet;
  }

  private void flush(int n) {
    out.put(decoded, 0, n);
    flushed += n;
  }

  @Override
  public void end() {
    endGroup();
    if (length > 0) {
      flush(length);
    }
    out.end();
  }
}

package org.muster.rules.mail;

import java.util.Arrays;
import java.util.List;

/** Octets of layers, one value after another. */
final class LayersOut {

  private static final int FIRST_OCTETS = 320;

  private byte[] octets = new byte[FIRST_OCTETS];
  private int length;

  byte[] written() {
    return Arrays.copyOf(octets, length);
  }

  void octet(int value) {
    room(1);
    octets[length++] = (byte) value;
  }

  /** Seven bits an octet, the lowest first, the highest bit set where more follow. */
  void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  void digest(Digest digest) {
    room(Digest.OCTETS);
    whole(digest.high());
    whole(digest.low());
  }

  void digests(List<Digest> digests) {
    number(digests.size());
    digests.forEach(this::digest);
  }

  private void whole(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      octets[length++] = (byte) (value >>> shift);
    }
  }

  private void room(int more) {
    if (length + more > octets.length) {
      octets = Arrays.copyOf(octets, 2 * octets.length + more);
    }
  }
}

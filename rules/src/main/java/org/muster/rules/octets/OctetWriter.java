package org.muster.rules.octets;

import java.util.Arrays;
import java.util.List;
import org.muster.rules.mail.Digest;

/** Writes values as octets, one after another. */
public final class OctetWriter {

  private static final int FIRST_OCTETS = 320;

  private byte[] octets = new byte[FIRST_OCTETS];
  private int length;

  public byte[] written() {
    return Arrays.copyOf(octets, length);
  }

  public void octet(int value) {
    room(1);
    octets[length++] = (byte) value;
  }

  /** Seven bits an octet, the lowest first, the highest bit set where more follow. */
  public void number(int value) {
    int rest = value;
    while ((rest & ~0x7F) != 0) {
      octet((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet(rest);
  }

  public void digest(Digest digest) {
    room(Digest.OCTETS);
    whole(digest.high());
    whole(digest.low());
  }

  public void digests(List<Digest> digests) {
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

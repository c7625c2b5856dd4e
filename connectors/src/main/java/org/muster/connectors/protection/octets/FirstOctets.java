package org.muster.connectors.protection.octets;

import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/** Keeps the first octets of what passes, and counts all. */
public final class FirstOctets implements OctetSink {

  private final byte[] kept;
  private long length;

  public FirstOctets(int most) {
    this.kept = new byte[most];
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    if (length < kept.length) {
      int at = (int) length;
      System.arraycopy(octets, from, kept, at, Math.min(to - from, kept.length - at));
    }
    length += to - from;
  }

  @Override
  public void end() {}

  public long length() {
    return length;
  }

  public boolean is(byte[] other) {
    return length >= other.length && Arrays.equals(kept, 0, other.length, other, 0, other.length);
  }
}

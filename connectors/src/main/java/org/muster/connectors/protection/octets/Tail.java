package org.muster.connectors.protection.octets;

import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/** Remembers the last octets that passed. */
public final class Tail implements OctetSink {

  private final int most;
  private byte[] ring = new byte[0];
  private long passed;

  public Tail(int most) {
    this.most = most;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    grow(to - from);
    for (int at = Math.max(from, to - most); at < to; ) {
      int place = (int) ((passed + at - from) % ring.length);
      int n = Math.min(to - at, ring.length - place);
      System.arraycopy(octets, at, ring, place, n);
      at += n;
    }
    passed += to - from;
  }

  /** As long as nothing was overwritten, octets lie in order. */
  private void grow(int more) {
    if (ring.length < most && passed + more > ring.length) {
      ring = Arrays.copyOf(ring, (int) Math.min(most, Math.max(2L * ring.length, passed + more)));
    }
  }

  @Override
  public void end() {}

  public long passed() {
    return passed;
  }

  /** Whether an octet that passed is still there. */
  public boolean has(long place) {
    return place >= Math.max(0, passed - most) && place < passed;
  }

  byte at(long place) {
    return ring[(int) (place % ring.length)];
  }

  public byte[] copy(long from, int length) {
    byte[] copy = new byte[length];
    for (int i = 0; i < length; i++) {
      copy[i] = at(from + i);
    }
    return copy;
  }
}

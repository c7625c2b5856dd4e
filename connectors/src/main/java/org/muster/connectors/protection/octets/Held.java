package org.muster.connectors.protection.octets;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/** The beginning and the end of a part, 4 MiB each, for formats that are not read in order. */
public final class Held implements OctetSink {

  public static final int EACH = 4 << 20;

  private final ByteArrayOutputStream beginning = new ByteArrayOutputStream(0);
  private final Tail end = new Tail(EACH);
  private byte[] head = {};

  @Override
  public void put(byte[] octets, int from, int to) {
    int taken = Math.min(to - from, EACH - beginning.size());
    beginning.write(octets, from, taken);
    end.put(octets, from + taken, to);
  }

  @Override
  public void end() {
    head = beginning.toByteArray();
    beginning.reset();
  }

  public long length() {
    return head.length + end.passed();
  }

  /** Whether all octets are there. */
  public boolean isWhole() {
    return end.passed() <= EACH;
  }

  /** Octets from a place on. */
  public byte[] copy(long from, int length) throws UnreadableException {
    if (from < 0 || length < 0 || from > length() - length) {
      throw UnreadableException.truncated();
    }
    int inHead = (int) Math.max(0, Math.min(length, head.length - from));
    byte[] copy = new byte[length];
    if (inHead > 0) {
      System.arraycopy(head, (int) from, copy, 0, inHead);
    }
    if (inHead < length) {
      long place = from + inHead - head.length;
      if (!end.has(place)) {
        throw UnreadableException.overLimit();
      }
      System.arraycopy(end.copy(place, length - inHead), 0, copy, inHead, length - inHead);
    }
    return copy;
  }

  /** The last octets, as many of them as are there. */
  public byte[] last(int most) throws UnreadableException {
    int n = (int) Math.min(most, length());
    return copy(length() - n, n);
  }

  /** Octets from a place on, up to the first that are not there. */
  public byte[] available(long from, int most) {
    try {
      return from < 0 || from > length()
          ? new byte[0]
          : copy(from, (int) Math.min(most, length() - from));
    } catch (UnreadableException e) {
      return from < head.length ? Arrays.copyOfRange(head, (int) from, head.length) : new byte[0];
    }
  }
}

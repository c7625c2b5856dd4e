package org.muster.connectors.protection.ber;

import java.util.Arrays;
import org.muster.rules.protection.Doubt;

/**
 * Reads one element of BER as its octets come (X.690 section 8.1), in definite or indefinite
 * lengths. What follows that element is not read.
 */
public final class BerReader {

  /** Elements within elements. */
  static final int DEPTH = 64;

  /** Octets of a value that are kept until it ends. */
  static final int KEPT = 256;

  private static final long INDEFINITE = -1;
  private static final int LONGEST_LENGTH = 7;

  private enum State {
    TAG,
    LONG_TAG,
    LENGTH,
    LONG_LENGTH,
    VALUE,
    ENDED
  }

  private final BerHandler handler;
  private final long[] limits = new long[DEPTH + 1];
  private final boolean[] definite = new boolean[DEPTH + 1];
  private final int[] children = new int[DEPTH + 1];
  private int level;
  private long at;
  private State state = State.TAG;
  private Doubt doubt = Doubt.NONE;

  private int tag;
  private long length;
  private int lengthOctets;
  private BerElement element = new BerElement(0, 0, 0);
  private final byte[] first = new byte[KEPT];
  private int kept;
  private long left;

  public BerReader(BerHandler handler) {
    this.handler = handler;
    limits[0] = Long.MAX_VALUE;
  }

  public void put(byte[] octets, int from, int to) {
    int next = from;
    while (next < to && state != State.ENDED) {
      if (state == State.VALUE) {
        next = value(octets, next, to);
      } else {
        at++;
        header(octets[next++] & 0xFF);
      }
    }
  }

  private void header(int octet) {
    switch (state) {
      case TAG -> {
        tag = octet;
        state = (octet & 0x1F) == 0x1F ? State.LONG_TAG : State.LENGTH;
      }
      case LONG_TAG -> state = (octet & 0x80) == 0 ? State.LENGTH : state;
      case LENGTH -> length(octet);
      case LONG_LENGTH -> {
        length = length << 8 | octet;
        if (--lengthOctets == 0) {
          begin();
        }
      }
      case VALUE, ENDED -> {}
    }
  }

  private void length(int octet) {
    if (octet < 0x80) {
      length = octet;
      begin();
    } else if (octet == 0x80) {
      length = INDEFINITE;
      begin();
    } else if (octet - 0x80 > LONGEST_LENGTH) {
      fail(Doubt.MALFORMED);
    } else {
      length = 0;
      lengthOctets = octet - 0x80;
      state = State.LONG_LENGTH;
    }
  }

  private void begin() {
    state = State.TAG;
    if (tag == 0 && length == 0) {
      endOfContents();
      return;
    }
    element = new BerElement(level, children[level]++, tag);
    boolean fits = length <= limits[level] - at;
    if (!fits || (length == INDEFINITE && !element.isConstructed())) {
      fail(Doubt.MALFORMED);
    } else if (element.isConstructed()) {
      open();
    } else {
      handler.begin(element);
      left = length;
      kept = 0;
      state = State.VALUE;
      endValue();
    }
  }

  private void open() {
    if (level == DEPTH) {
      fail(Doubt.OVER_LIMIT);
      return;
    }
    handler.begin(element);
    level++;
    definite[level] = length != INDEFINITE;
    limits[level] = definite[level] ? at + length : limits[level - 1];
    children[level] = 0;
    close();
  }

  private void endOfContents() {
    if (level == 0 || definite[level]) {
      fail(Doubt.MALFORMED);
      return;
    }
    level--;
    close();
  }

  /** Ends every element that is full. */
  private void close() {
    while (level > 0 && definite[level] && at == limits[level]) {
      level--;
    }
    if (level == 0) {
      state = State.ENDED;
    }
  }

  private int value(byte[] octets, int from, int to) {
    int taken = (int) Math.min(to - from, left);
    int copied = Math.min(taken, KEPT - kept);
    System.arraycopy(octets, from, first, kept, copied);
    kept += copied;
    handler.octets(element, octets, from, from + taken);
    at += taken;
    left -= taken;
    endValue();
    return from + taken;
  }

  private void endValue() {
    if (left == 0) {
      state = State.TAG;
      handler.value(element, Arrays.copyOf(first, kept), length);
      close();
    }
  }

  private void fail(Doubt reason) {
    doubt = reason;
    state = State.ENDED;
  }

  /** What is wrong with it, if nothing more comes. */
  public Doubt doubt() {
    return state == State.ENDED ? doubt : Doubt.TRUNCATED;
  }
}

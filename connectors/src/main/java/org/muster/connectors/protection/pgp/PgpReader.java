package org.muster.connectors.protection.pgp;

import java.util.Arrays;
import org.muster.rules.protection.Doubt;

/** Reads OpenPGP packets as their octets come (RFC 9580 section 4.2), of either format. */
final class PgpReader {

  /** Octets of a body that are kept until it ends. */
  static final int KEPT = 4096;

  private static final long INDETERMINATE = Long.MAX_VALUE;

  private enum State {
    TAG,
    LENGTH,
    LENGTH_OCTETS,
    BODY,
    ENDED
  }

  private final PgpHandler handler;
  private final byte[] first = new byte[KEPT];
  private State state = State.TAG;
  private int tag;
  private boolean old;
  private int lengthOctets;
  private long length;
  private int shortest;
  private boolean partial;
  private long left;
  private long passed;
  private int kept;
  private Doubt doubt = Doubt.NONE;

  PgpReader(PgpHandler handler) {
    this.handler = handler;
  }

  void put(byte[] octets, int from, int to) {
    int next = from;
    while (next < to && state != State.ENDED) {
      if (state == State.BODY) {
        next = body(octets, next, to);
      } else {
        header(octets[next++] & 0xFF);
      }
    }
  }

  private void header(int octet) {
    switch (state) {
      case TAG -> tag(octet);
      case LENGTH -> length(octet);
      case LENGTH_OCTETS -> {
        length = length << 8 | octet;
        if (--lengthOctets == 0) {
          begin(length + shortest);
        }
      }
      case BODY, ENDED -> {}
    }
  }

  private void tag(int octet) {
    if ((octet & 0x80) == 0) {
      doubt = Doubt.MALFORMED;
      state = State.ENDED;
      return;
    }
    old = (octet & 0x40) == 0;
    tag = old ? octet >> 2 & 0xF : octet & 0x3F;
    passed = 0;
    kept = 0;
    partial = false;
    if (!old) {
      state = State.LENGTH;
    } else if ((octet & 3) == 3) {
      begin(INDETERMINATE);
    } else {
      lengthIn(1 << (octet & 3), 0, 0);
    }
  }

  /** The first octet tells the high bits, and at which length this form begins. */
  private void lengthIn(int octets, int high, int base) {
    lengthOctets = octets;
    length = high;
    shortest = base;
    state = State.LENGTH_OCTETS;
  }

  private void length(int octet) {
    partial = false;
    if (octet < 192) {
      begin(octet);
    } else if (octet < 224) {
      lengthIn(1, octet - 192, 192);
    } else if (octet == 255) {
      lengthIn(4, 0, 0);
    } else {
      partial = true;
      begin(1L << (octet & 0x1F));
    }
  }

  private void begin(long octets) {
    left = octets;
    state = State.BODY;
    endBody();
  }

  private int body(byte[] octets, int from, int to) {
    int taken = (int) Math.min(to - from, left);
    int copied = Math.min(taken, KEPT - kept);
    System.arraycopy(octets, from, first, kept, copied);
    kept += copied;
    passed += taken;
    left = left == INDETERMINATE ? left : left - taken;
    endBody();
    return from + taken;
  }

  private void endBody() {
    if (left == 0 && partial) {
      state = State.LENGTH;
    } else if (left == 0) {
      state = State.TAG;
      handler.packet(tag, Arrays.copyOf(first, kept), passed);
    }
  }

  /** No more octets come; the last packet may have waited for that. */
  void end() {
    if (state == State.BODY && left == INDETERMINATE) {
      left = 0;
      endBody();
    } else if (state != State.TAG && state != State.ENDED) {
      doubt = Doubt.TRUNCATED;
      state = State.ENDED;
      handler.packet(tag, Arrays.copyOf(first, kept), passed);
    }
  }

  /** Nobody wants what follows. */
  void stop() {
    state = State.ENDED;
  }

  Doubt doubt() {
    return doubt;
  }
}

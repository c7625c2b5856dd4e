package org.muster.connectors.digest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.util.Arrays;

/** UTF-7 (RFC 2152), which Java lacks; decodes only. */
final class Utf7 extends Charset {

  static final Charset INSTANCE = new Utf7();

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int[] VALUE = new int[128];

  static {
    Arrays.fill(VALUE, -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      VALUE[ALPHABET.charAt(i)] = i;
    }
  }

  private Utf7() {
    super("UTF-7", new String[0]);
  }

  @Override
  public boolean contains(Charset other) {
    return false;
  }

  @Override
  public CharsetDecoder newDecoder() {
    return new Decoder(this);
  }

  @Override
  public CharsetEncoder newEncoder() {
    throw new UnsupportedOperationException("Cannot encode UTF-7: it is only read");
  }

  private static final class Decoder extends CharsetDecoder {
    private boolean shifted;
    private boolean justShifted;
    private int bits;
    private int bitCount;

    Decoder(Charset charset) {
      super(charset, 1, 2);
    }

    @Override
    protected void implReset() {
      shifted = false;
      justShifted = false;
      bitCount = 0;
      bits = 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
      while (in.hasRemaining()) {
        if (out.remaining() < 4) {
          return CoderResult.OVERFLOW;
        }
        int octet = in.get() & 0xFF;
        if (octet >= 128) {
          rest(out);
          in.position(in.position() - 1);
          return CoderResult.malformedForLength(1);
        }
        if (!shifted) {
          direct(octet, out);
        } else if (VALUE[octet] >= 0) {
          sextet(VALUE[octet], out);
        } else {
          unshift(octet, out);
        }
      }
      return CoderResult.UNDERFLOW;
    }

    private void direct(int octet, CharBuffer out) {
      if (octet == '+') {
        shifted = true;
        justShifted = true;
        bits = 0;
        bitCount = 0;
      } else {
        out.put((char) octet);
      }
    }

    private void sextet(int value, CharBuffer out) {
      justShifted = false;
      bits = ((bits << 6) | value) & 0x3FFFFF;
      bitCount += 6;
      if (bitCount >= 16) {
        bitCount -= 16;
        out.put((char) (bits >> bitCount));
      }
    }

    private void unshift(int octet, CharBuffer out) {
      rest(out);
      if (octet != '-') {
        direct(octet, out);
      }
    }

    /** What was begun and is no character yet: a plus sign alone, or bits that are too few. */
    private void rest(CharBuffer out) {
      if (shifted && justShifted) {
        out.put('+');
      } else if (shifted && (bitCount >= 6 || left() != 0)) {
        out.put((char) (0xDC00 + (left() >> 8))).put((char) (0xDC00 + (left() & 0xFF)));
      }
      shifted = false;
    }

    private int left() {
      return bits & ((1 << bitCount) - 1);
    }

    @Override
    protected CoderResult implFlush(CharBuffer out) {
      rest(out);
      return CoderResult.UNDERFLOW;
    }
  }
}

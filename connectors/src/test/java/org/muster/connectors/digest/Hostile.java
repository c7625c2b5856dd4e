package org.muster.connectors.digest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Octets without end that need no memory: a beginning, a piece many times over, an end. */
final class Hostile extends InputStream {

  private final byte[] begin;
  private final byte[] piece;
  private final long times;
  private final byte[] end;
  private long at;

  private Hostile(String begin, String piece, long times, String end) {
    this.begin = begin.getBytes(StandardCharsets.ISO_8859_1);
    this.piece = piece.getBytes(StandardCharsets.ISO_8859_1);
    this.times = times;
    this.end = end.getBytes(StandardCharsets.ISO_8859_1);
  }

  static Hostile of(String begin, String piece, long times, String end) {
    return new Hostile(begin, piece, times, end);
  }

  static Hostile of(String begin, String piece, long times) {
    return new Hostile(begin, piece, times, "");
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    int n = 0;
    while (n < length && at < begin.length + times * piece.length + end.length) {
      to[from + n++] = octet(at++);
    }
    return n == 0 ? -1 : n;
  }

  private byte octet(long place) {
    if (place < begin.length) {
      return begin[(int) place];
    }
    long after = place - begin.length;
    return after < times * piece.length
        ? piece[(int) (after % piece.length)]
        : end[(int) (after - times * piece.length)];
  }
}

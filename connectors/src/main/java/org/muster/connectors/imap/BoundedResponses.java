package org.muster.connectors.imap;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ResponseInputStream;

/**
 * Reads responses for Angus, as its own reader does, but a line at a time instead of an octet, and
 * never allocates for a literal above a limit: such a literal is passed over and stands as NIL.
 */
final class BoundedResponses extends ResponseInputStream {

  private static final int CHUNK = 64 << 10;
  private static final byte[] NIL = {'N', 'I', 'L'};

  private InputStream in;
  private final int limit;
  private final Patience patience;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private boolean passedOver;

  BoundedResponses(InputStream in, int limit, Patience patience) {
    super(in);
    this.in = in;
    this.limit = limit;
    this.patience = patience;
  }

  /** All that comes from now on is compressed, what is here already and not yet read, too. */
  void inflated() {
    in = Octets.inflated(Arrays.copyOfRange(chunk, at, end), in, patience);
    at = end;
  }

  /** Whether a literal of the response read last was above the limit. */
  boolean passedOver() {
    return passedOver;
  }

  @Override
  public int available() {
    return end - at;
  }

  @Override
  public ByteArray readResponse(ByteArray given) throws IOException {
    ByteArray into = given == null ? new ByteArray(512) : given;
    passedOver = false;
    int length = line(into, 0);
    for (long literal = literal(into, length); literal >= 0; literal = literal(into, length)) {
      if (literal > limit) {
        length = passOver(into, length, literal);
      } else {
        make(into, length + (int) literal + 64);
        fill(into.getBytes(), length, (int) literal);
        length += (int) literal;
      }
      length = line(into, length);
    }
    into.setCount(length);
    patience.received(length);
    return into;
  }

  /** Reads to the next CRLF and returns the new length. */
  private int line(ByteArray into, int length) throws IOException {
    int start = length;
    while (true) {
      if (at == end) {
        more();
      }
      int stop = at;
      while (stop < end && chunk[stop] != '\n') {
        stop++;
      }
      int taken = Math.min(stop + 1, end) - at;
      make(into, length + taken);
      System.arraycopy(chunk, at, into.getBytes(), length, taken);
      length += taken;
      at += taken;
      byte[] octets = into.getBytes();
      if (stop < end && length - start > 1 && octets[length - 2] == '\r') {
        return length;
      }
    }
  }

  /** The size of the literal that the line announces, or -1. */
  private static long literal(ByteArray into, int length) {
    byte[] octets = into.getBytes();
    int digit = length - 4;
    if (length < 5 || octets[length - 3] != '}') {
      return -1;
    }
    long size = 0;
    long unit = 1;
    while (digit >= 0 && octets[digit] >= '0' && octets[digit] <= '9' && unit < 1e17) {
      size += (octets[digit--] - '0') * unit;
      unit *= 10;
    }
    return unit > 1 && digit >= 0 && octets[digit] == '{' ? size : -1;
  }

  private int passOver(ByteArray into, int length, long literal) throws IOException {
    passedOver = true;
    long left = literal;
    while (left > 0) {
      if (at == end) {
        more();
      }
      int taken = (int) Math.min(left, end - at);
      at += taken;
      left -= taken;
    }
    byte[] octets = into.getBytes();
    int brace = length - 4;
    while (octets[brace] != '{') {
      brace--;
    }
    make(into, brace + NIL.length);
    System.arraycopy(NIL, 0, into.getBytes(), brace, NIL.length);
    return brace + NIL.length;
  }

  private void fill(byte[] octets, int from, int count) throws IOException {
    int filled = Math.min(count, end - at);
    System.arraycopy(chunk, at, octets, from, filled);
    at += filled;
    while (filled < count) {
      patience.check();
      int read = in.read(octets, from + filled, count - filled);
      if (read < 0) {
        throw new EOFException("the server hung up");
      }
      filled += read;
    }
  }

  private void more() throws IOException {
    patience.check();
    at = 0;
    end = Math.max(0, in.read(chunk, 0, CHUNK));
    if (end == 0) {
      throw new EOFException("the server hung up");
    }
  }

  private void make(ByteArray into, int length) throws IOException {
    int capacity = into.getBytes().length;
    if (length > capacity) {
      if (length > limit + (1 << 20)) {
        throw new IOException("a response above %d octets".formatted(limit));
      }
      into.grow(Math.max(length - capacity, Math.min(capacity, 1 << 20)));
    }
  }
}

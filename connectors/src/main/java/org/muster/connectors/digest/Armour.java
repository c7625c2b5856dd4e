package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.muster.connectors.octets.OctetSink;

/**
 * Takes OpenPGP packets out of their ASCII armour (RFC 9580 section 6): armour headers and checksum
 * are dropped. Octets that do not begin as armour, or follow it and do not begin as another, pass
 * as they are.
 */
final class Armour implements OctetSink {

  private static final byte[] BEGIN = "-----BEGIN PGP ".getBytes(StandardCharsets.US_ASCII);

  private enum State {
    START,
    PLAIN,
    FIRST_LINE,
    HEADERS,
    DATA,
    CHECKSUM,
    LAST_LINE
  }

  private final OctetSink out;
  private final Strays strays;
  private Base64Decoder data;
  private State state = State.START;
  private final byte[] start = new byte[BEGIN.length];
  private int started;
  private int lineLength;

  Armour(OctetSink out, Strays strays) {
    this.out = out;
    this.strays = strays;
    this.data = decoder();
  }

  /** One for each armour; the end of one is not yet the end of all. */
  private Base64Decoder decoder() {
    return new Base64Decoder(new Unended(out), strays);
  }

  private record Unended(OctetSink out) implements OctetSink {

    @Override
    public void put(byte[] b, int from, int to) {
      out.put(b, from, to);
    }

    @Override
    public void end() {}
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int at = from;
    while (at < to) {
      at = some(b, at, to);
    }
  }

  private int some(byte[] b, int at, int to) {
    byte c = b[at];
    switch (state) {
      case START -> start(c);
      case FIRST_LINE -> state = c == '\n' ? State.HEADERS : state;
      case HEADERS -> headers(c);
      case DATA -> {
        return data(b, at, to);
      }
      case CHECKSUM -> state = c == '\n' ? State.DATA : state;
      case LAST_LINE -> lastLine(c);
      case PLAIN -> {
        out.put(b, at, to);
        return to;
      }
    }
    return at + 1;
  }

  private void start(byte c) {
    boolean blank = started == 0 && (c == '\r' || c == '\n' || c == ' ' || c == '\t');
    if (blank) {
      return;
    }
    start[started++] = c;
    if (c != BEGIN[started - 1]) {
      state = State.PLAIN;
      out.put(Arrays.copyOf(start, started), 0, started);
    } else if (started == BEGIN.length) {
      state = State.FIRST_LINE;
    }
  }

  private void headers(byte c) {
    if (c == '\n') {
      if (lineLength == 0) {
        state = State.DATA;
      }
      lineLength = 0;
    } else if (c > ' ') {
      lineLength++;
    }
  }

  private void lastLine(byte c) {
    if (c == '\n') {
      data.end();
      data = decoder();
      started = 0;
      state = State.START;
    }
  }

  /** A line that begins with an equals sign is the checksum; one with a hyphen ends the armour. */
  private int data(byte[] b, int from, int to) {
    if (lineLength == 0 && (b[from] == '=' || b[from] == '-')) {
      state = b[from] == '=' ? State.CHECKSUM : State.LAST_LINE;
      return from + 1;
    }
    int lf = Lines.lineFeed(b, from, to);
    int end = Math.min(lf + 1, to);
    lineLength = lf < to ? 0 : lineLength + end - from;
    data.put(b, from, end);
    return end;
  }

  @Override
  public void end() {
    if (state == State.START && started > 0) {
      out.put(start, 0, started);
    }
    data.end();
    out.end();
  }
}

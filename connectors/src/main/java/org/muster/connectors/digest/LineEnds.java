package org.muster.connectors.digest;

import org.muster.connectors.octets.OctetSink;

/** Writes each line end as CR LF, as mail travels; a CR alone and all else stay. */
final class LineEnds implements OctetSink {

  private static final byte[] CRLF = {'\r', '\n'};

  private final OctetSink out;
  private boolean afterCr;

  LineEnds(OctetSink out) {
    this.out = out;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    int start = from;
    int at = from;
    while ((at = Lines.lineFeed(b, at, to)) < to) {
      boolean whole = at > from ? b[at - 1] == '\r' : afterCr;
      if (!whole) {
        pass(b, start, at);
        out.put(CRLF, 0, 2);
        start = at + 1;
      }
      at++;
    }
    pass(b, start, to);
    afterCr = to > from ? b[to - 1] == '\r' : afterCr;
  }

  private void pass(byte[] b, int from, int to) {
    if (to > from) {
      out.put(b, from, to);
    }
  }

  @Override
  public void end() {
    out.end();
  }
}

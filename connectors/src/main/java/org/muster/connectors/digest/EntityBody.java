package org.muster.connectors.digest;

import org.muster.connectors.octets.OctetSink;

/**
 * Octets between two boundaries on their way to a sink. The line end that stands last waits, as it
 * belongs to a boundary that follows it (RFC 2046 section 5.1.1).
 */
final class EntityBody {

  private static final byte[] CRLF = {'\r', '\n'};

  private final OctetSink out;
  private int held;

  EntityBody(OctetSink out) {
    this.out = out;
  }

  /** Takes lines, whole ones or the last of them in part. */
  void put(byte[] b, int from, int to) {
    if (from == to) {
      return;
    }
    flush();
    int end = to;
    if (b[end - 1] == '\n') {
      end--;
      held = 1;
      if (end > from && b[end - 1] == '\r') {
        end--;
        held = 2;
      }
    }
    if (end > from) {
      out.put(b, from, end);
    }
  }

  private void flush() {
    if (held > 0) {
      out.put(CRLF, 2 - held, 2);
      held = 0;
    }
  }

  /** A boundary follows. */
  void endAtBoundary() {
    held = 0;
    out.end();
  }

  /** No boundary follows. */
  void end() {
    flush();
    out.end();
  }
}

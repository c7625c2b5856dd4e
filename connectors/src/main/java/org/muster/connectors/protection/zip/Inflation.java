package org.muster.connectors.protection.zip;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.part.Bounds;

/** Expands one raw DEFLATE stream (RFC 1951) into a sink, within bounds. */
final class Inflation {

  private final Inflater inflater = new Inflater(true);
  private final byte[] buffer = new byte[8192];
  private final Bounds bounds;
  private final OctetSink sink;
  private boolean isBroken;

  Inflation(Bounds bounds, OctetSink sink) {
    this.bounds = bounds;
    this.sink = sink;
  }

  /** Returns where the stream ended, or the end of what came. */
  int take(byte[] octets, int from, int to) {
    inflater.setInput(octets, from, to - from);
    try {
      int n = inflater.inflate(buffer);
      while (n > 0 && !bounds.isOver()) {
        bounds.expanded(n, inflater.getBytesRead(), inflater.getBytesWritten());
        sink.put(buffer, 0, n);
        n = inflater.inflate(buffer);
      }
      isBroken = inflater.needsDictionary();
    } catch (DataFormatException e) {
      isBroken = true;
    }
    return to - inflater.getRemaining();
  }

  boolean isFinished() {
    return inflater.finished();
  }

  boolean isBroken() {
    return isBroken;
  }

  /** Gives back what it holds; no more may be taken. */
  void end() {
    inflater.end();
    sink.end();
  }
}

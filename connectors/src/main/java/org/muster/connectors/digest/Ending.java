package org.muster.connectors.digest;

import org.muster.connectors.octets.OctetSink;

/** Does something after the last octet. */
record Ending(OctetSink out, Runnable then) implements OctetSink {

  @Override
  public void put(byte[] b, int from, int to) {
    out.put(b, from, to);
  }

  @Override
  public boolean isBlindToLineEnds() {
    return out.isBlindToLineEnds();
  }

  @Override
  public void end() {
    out.end();
    then.run();
  }
}

package org.muster.connectors.digest;

import org.muster.connectors.octets.OctetSink;

/** Hands octets to one, whose needs decide, and then to the other. */
record Both(OctetSink one, OctetSink other) implements OctetSink {

  @Override
  public void put(byte[] octets, int from, int to) {
    one.put(octets, from, to);
    other.put(octets, from, to);
  }

  @Override
  public boolean isBlindToLineEnds() {
    return one.isBlindToLineEnds();
  }

  @Override
  public void end() {
    one.end();
    other.end();
  }
}

package org.muster.connectors.protection.zip;

import org.muster.connectors.octets.OctetSink;
import org.muster.connectors.protection.part.Bounds;
import org.muster.connectors.protection.part.Inspector;

/** Expands an entry whose length is known, for as long as its content tells anything. */
final class Inflating implements OctetSink {

  private final Inspector content;
  private final Bounds bounds;
  private final Inflation inflation;
  private final Runnable ifBroken;

  Inflating(Inspector content, Bounds bounds, Runnable ifBroken) {
    this.content = content;
    this.bounds = bounds;
    this.inflation = new Inflation(bounds, content);
    this.ifBroken = ifBroken;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    if (!content.isDone() && !bounds.isOver() && !inflation.isFinished() && !inflation.isBroken()) {
      inflation.take(octets, from, to);
    }
  }

  @Override
  public void end() {
    if (inflation.isBroken()) {
      ifBroken.run();
    }
    inflation.end();
  }
}

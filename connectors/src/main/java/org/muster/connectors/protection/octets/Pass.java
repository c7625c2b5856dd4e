package org.muster.connectors.protection.octets;

import java.util.function.Supplier;
import org.muster.connectors.octets.OctetSink;

/** Hands so many octets on to a sink, which then ends. */
public final class Pass implements Step {

  private long left;
  private final OctetSink sink;
  private final Supplier<Step> then;
  private Step next = this;

  public Pass(long octets, OctetSink sink, Supplier<Step> then) {
    this.left = octets;
    this.sink = sink;
    this.then = then;
  }

  public static Pass over(long octets, Supplier<Step> then) {
    return new Pass(octets, OctetSink.NONE, then);
  }

  @Override
  public int take(byte[] octets, int from, int to) {
    int taken = (int) Math.min(to - from, left);
    sink.put(octets, from, from + taken);
    left -= taken;
    if (left == 0) {
      sink.end();
      next = then.get();
    }
    return from + taken;
  }

  @Override
  public Step next() {
    return next;
  }
}

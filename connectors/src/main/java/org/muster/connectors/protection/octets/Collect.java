package org.muster.connectors.protection.octets;

import java.io.ByteArrayOutputStream;
import java.util.function.Function;

/** Keeps so many octets, and goes on by what they are. */
public final class Collect implements Step {

  private final int wanted;
  private final Function<byte[], Step> then;
  private final ByteArrayOutputStream held;
  private Step next = this;

  public Collect(int wanted, Function<byte[], Step> then) {
    this.wanted = wanted;
    this.then = then;
    this.held = new ByteArrayOutputStream(Math.min(wanted, 64));
  }

  @Override
  public int take(byte[] octets, int from, int to) {
    int taken = Math.min(to - from, wanted - held.size());
    held.write(octets, from, taken);
    if (held.size() == wanted) {
      next = then.apply(held.toByteArray());
    }
    return from + taken;
  }

  @Override
  public Step next() {
    return next;
  }
}

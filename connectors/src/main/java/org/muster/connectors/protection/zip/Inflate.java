package org.muster.connectors.protection.zip;

import java.util.function.Supplier;
import org.muster.connectors.protection.octets.Step;

/** Expands an entry of which nothing but the stream itself tells where it ends. */
final class Inflate implements Step {

  private final Inflation inflation;
  private final Supplier<Step> then;
  private final Supplier<Step> ifBroken;
  private Step next = this;

  Inflate(Inflation inflation, Supplier<Step> then, Supplier<Step> ifBroken) {
    this.inflation = inflation;
    this.then = then;
    this.ifBroken = ifBroken;
  }

  @Override
  public int take(byte[] octets, int from, int to) {
    int at = inflation.take(octets, from, to);
    if (inflation.isFinished()) {
      inflation.end();
      next = then.get();
    } else if (inflation.isBroken() || at < to) {
      inflation.end();
      next = ifBroken.get();
    }
    return at;
  }

  @Override
  public Step next() {
    return next;
  }
}

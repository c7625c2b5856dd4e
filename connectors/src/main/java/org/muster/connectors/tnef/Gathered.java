package org.muster.connectors.tnef;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import org.muster.connectors.octets.OctetSink;

/** Keeps octets, and hands them on once all are there; more than a limit are not kept. */
final class Gathered implements OctetSink {

  private final ByteArrayOutputStream octets = new ByteArrayOutputStream(0);
  private final int most;
  private final Consumer<byte[]> then;
  private final Runnable tooMany;
  private boolean over;

  Gathered(int most, Consumer<byte[]> then, Runnable tooMany) {
    this.most = most;
    this.then = then;
    this.tooMany = tooMany;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    over |= octets.size() + to - from > most;
    if (over) {
      octets.reset();
    } else {
      octets.write(b, from, to - from);
    }
  }

  @Override
  public void end() {
    if (over) {
      tooMany.run();
    } else {
      then.accept(octets.toByteArray());
    }
  }
}

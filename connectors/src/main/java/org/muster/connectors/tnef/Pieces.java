package org.muster.connectors.tnef;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import org.muster.connectors.octets.OctetSink;

/**
 * Cuts octets at the places that what stands before tells: each field that is whole asks for the
 * next. Nothing is kept but a field.
 */
final class Pieces implements OctetSink {

  private static final int LONGEST_FIELD = 20;

  private final byte[] field = new byte[LONGEST_FIELD];
  private int kept;
  private int wanted;
  private Consumer<ByteBuffer> reader = any -> {};

  private OctetSink run = OctetSink.NONE;
  private long left;
  private Runnable after = () -> {};
  private boolean refused;

  /** Waits for a field of so many octets, little-endian, one at least. */
  void field(int length, Consumer<ByteBuffer> then) {
    wanted = length;
    reader = then;
  }

  /** Hands on the next so many octets, and ends the sink. */
  void run(long length, OctetSink out, Runnable then) {
    run = out;
    left = length;
    after = then;
    if (length == 0) {
      endRun();
    }
  }

  /** Wants no more. */
  void refuse() {
    refused = true;
  }

  /** Whether the next octet would begin a field. */
  boolean isBetweenFields() {
    return !refused && left == 0 && kept == 0;
  }

  @Override
  public void put(byte[] octets, int from, int to) {
    int at = from;
    while (at < to && !refused) {
      at = left > 0 ? handOn(octets, at, to) : keep(octets, at, to);
    }
  }

  private int handOn(byte[] octets, int from, int to) {
    int end = (int) Math.min(to, from + left);
    run.put(octets, from, end);
    left -= end - from;
    if (left == 0) {
      endRun();
    }
    return end;
  }

  private void endRun() {
    Runnable next = after;
    run.end();
    next.run();
  }

  private int keep(byte[] octets, int from, int to) {
    int n = Math.min(to - from, wanted - kept);
    System.arraycopy(octets, from, field, kept, n);
    kept += n;
    if (kept == wanted) {
      kept = 0;
      reader.accept(ByteBuffer.wrap(field, 0, wanted).order(ByteOrder.LITTLE_ENDIAN));
    }
    return from + n;
  }

  @Override
  public void end() {}
}

package org.muster.connectors.digest;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.octets.OctetSink;

/** Reads what stands before a multipart's first part, should none follow. */
final class Preamble implements OctetSink {

  /** Most preambles are one line, not worth a reader. */
  private static final int KEPT = 2048;

  private final Multipart multipart;
  private final Supplier<LeafReader> reader;
  private final Consumer<LeafReader> then;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
  private @Nullable LeafReader leaf;

  Preamble(Multipart multipart, Supplier<LeafReader> reader, Consumer<LeafReader> then) {
    this.multipart = multipart;
    this.reader = reader;
    this.then = then;
  }

  @Override
  public void put(byte[] b, int from, int to) {
    if (leaf == null && kept.size() + to - from <= KEPT) {
      kept.write(b, from, to - from);
    } else {
      leaf().put(b, from, to);
    }
  }

  private LeafReader leaf() {
    if (leaf == null) {
      leaf = reader.get();
      leaf.put(kept.toByteArray(), 0, kept.size());
    }
    return leaf;
  }

  @Override
  public void end() {
    if (multipart.hasParts() || (leaf == null && kept.size() == 0)) {
      return;
    }
    leaf().end();
    then.accept(leaf());
  }
}

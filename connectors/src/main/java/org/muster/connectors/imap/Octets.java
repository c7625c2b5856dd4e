package org.muster.connectors.imap;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Octets on the way, with DEFLATE as RFC 4978 wants it. What is inflated is no more than what is
 * asked for, so that a few octets that inflate to many fill no memory.
 */
final class Octets {

  private static final int BUFFER = 16 << 10;

  private Octets() {}

  /**
   * What was compressed.
   *
   * @param received how it begins: octets that are here already
   * @param patience asked before each wait, since octets may inflate to nothing for ever
   */
  static InputStream inflated(byte[] received, InputStream rest, Patience patience) {
    InputStream all =
        new SequenceInputStream(new ByteArrayInputStream(received), new Watched(rest, patience));
    return new InflaterInputStream(all, new Inflater(true), BUFFER);
  }

  private static final class Watched extends FilterInputStream {

    private final Patience patience;

    Watched(InputStream in, Patience patience) {
      super(in);
      this.patience = patience;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      patience.check();
      return super.read(into, from, count);
    }
  }

  /** What goes to the server: as it is, until it is to be compressed. */
  static final class Out extends FilterOutputStream {

    Out(OutputStream to) {
      super(to);
    }

    void deflated() {
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
      out = new DeflaterOutputStream(out, deflater, BUFFER, true);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
      out.write(octets, from, count);
    }
  }
}

package org.muster.reports.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Counts what is written to a stream that Parquet must not close: Flink closes a part file itself,
 * after it has noted where it ends.
 */
public final class PositionStream extends PositionOutputStream {

  private static final int BUFFER_OCTETS = 64 << 10;

  private final OutputStream out;
  private long position;

  public PositionStream(OutputStream out) {
    this.out = new BufferedOutputStream(out, BUFFER_OCTETS);
  }

  /** This stream as the file that Parquet creates. */
  public OutputFile file() {
    return new OnlyOnce(this);
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int octet) throws IOException {
    out.write(octet);
    position++;
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    out.write(octets, from, length);
    position += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }

  private record OnlyOnce(PositionStream stream) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSize) {
      return stream;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
      return stream;
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}

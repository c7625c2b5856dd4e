package org.muster.connectors.ews.standin.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A body in chunks, as long as its writer likes (RFC 9112 section 7.1). */
final class ChunkedStream extends OutputStream {

  private static final int CHUNK = 16_384;

  private final OutputStream out;
  private final byte[] chunk = new byte[CHUNK];
  private int filled;

  ChunkedStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int octet) throws IOException {
    if (filled == CHUNK) {
      send();
    }
    chunk[filled++] = (byte) octet;
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    int done = 0;
    while (done < length) {
      if (filled == CHUNK) {
        send();
      }
      int now = Math.min(length - done, CHUNK - filled);
      System.arraycopy(octets, from + done, chunk, filled, now);
      filled += now;
      done += now;
    }
  }

  @Override
  public void flush() throws IOException {
    send();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    send();
    out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private void send() throws IOException {
    if (filled > 0) {
      out.write((Integer.toHexString(filled) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      out.write(chunk, 0, filled);
      out.write('\r');
      out.write('\n');
      filled = 0;
    }
  }
}

package org.muster.connectors.ews.standin;

import java.io.IOException;
import java.io.OutputStream;
import org.muster.connectors.ews.standin.http.HttpAnswer;

/** An answer that ends within: the connection is closed after so many octets. */
final class BrokenOff extends OutputStream {

  private final OutputStream out;
  private final HttpAnswer answer;
  private long left;

  BrokenOff(OutputStream out, long octets, HttpAnswer answer) {
    this.out = out;
    this.left = octets;
    this.answer = answer;
  }

  @Override
  public void write(int octet) throws IOException {
    if (left == 0) {
      hangUp();
    }
    out.write(octet);
    left--;
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    int now = (int) Math.min(left, length);
    out.write(octets, from, now);
    left -= now;
    if (now < length) {
      hangUp();
    }
  }

  @Override
  public void close() throws IOException {
    hangUp();
  }

  private void hangUp() throws IOException {
    out.flush();
    throw answer.hangUp();
  }
}

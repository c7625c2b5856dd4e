package org.muster.connectors.digest;

import java.io.InputStream;
import java.util.function.IntSupplier;

/** Octets that come in pieces, each of at most so many as is said when it is asked for. */
final class InPieces extends InputStream {

  private final byte[] octets;
  private final IntSupplier most;
  private int at;

  InPieces(byte[] octets, IntSupplier most) {
    this.octets = octets;
    this.most = most;
  }

  @Override
  public int read() {
    return at < octets.length ? octets[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int from, int length) {
    if (at == octets.length) {
      return -1;
    }
    int n = Math.min(Math.min(length, octets.length - at), most.getAsInt());
    System.arraycopy(octets, at, to, from, n);
    at += n;
    return n;
  }
}

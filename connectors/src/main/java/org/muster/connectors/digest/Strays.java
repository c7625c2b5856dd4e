package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a message holds where nothing may stand: lines among the headers, octets within base64. No
 * layer is made of it, but nothing may go unread: it is part of the metadata.
 */
final class Strays {

  private static final byte[] NONE = {};

  private @Nullable FormHash hash;

  void line(String line) {
    byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
    at('H', octets.length);
    hash().put(octets, 0, octets.length);
  }

  /** An octet that stands after so many decoded ones. */
  void octet(long decoded, byte octet) {
    at('B', decoded);
    hash().put(octet);
  }

  private void at(char kind, long number) {
    hash().put((byte) kind);
    for (int shift = 56; shift >= 0; shift -= 8) {
      hash().put((byte) (number >>> shift));
    }
  }

  private FormHash hash() {
    if (hash == null) {
      hash = new FormHash();
    }
    return hash;
  }

  /** SHA-256 of all strays; no octets where there are none. */
  byte[] octets() {
    return hash == null ? NONE : hash.fork().end();
  }
}

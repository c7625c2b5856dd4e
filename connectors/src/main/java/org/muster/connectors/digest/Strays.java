package org.muster.connectors.digest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a message holds where nothing may stand: lines among the headers, octets within base64. No
 * layer is made of it, but nothing may go unread: it is part of the metadata.
 */
final class Strays {

  private static final byte[] NONE = {};

  private @Nullable FormHash all;
  private @Nullable FormHash lines;

  void line(String line) {
    put(line, hash());
    if (lines == null) {
      lines = new FormHash();
    }
    put(line, lines);
  }

  /** What a mailbox file puts before a message. */
  void mailboxLine(String line) {
    put(line, hash());
  }

  /** An octet that stands after so many decoded ones. */
  void octet(long decoded, byte octet) {
    FormHash hash = hash();
    at(hash, 'B', decoded);
    hash.put(octet);
  }

  private static void put(String line, FormHash hash) {
    byte[] octets = line.getBytes(StandardCharsets.ISO_8859_1);
    at(hash, 'H', octets.length);
    hash.put(octets, 0, octets.length);
  }

  private static void at(FormHash hash, char kind, long number) {
    hash.put((byte) kind);
    for (int shift = 56; shift >= 0; shift -= 8) {
      hash.put((byte) (number >>> shift));
    }
  }

  private FormHash hash() {
    if (all == null) {
      all = new FormHash();
    }
    return all;
  }

  /** SHA-256 of all strays; no octets where there are none. */
  byte[] octets() {
    return all == null ? NONE : all.fork().end();
  }

  /** The same of those that may be text: what no reader shows is left out. */
  byte[] telling() {
    return lines == null ? NONE : lines.fork().end();
  }
}

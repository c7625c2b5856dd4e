package org.muster.rules.mail;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link LayersOut} wrote. */
final class LayersIn {

  private final ByteBuffer octets;

  LayersIn(ByteBuffer octets) {
    this.octets = octets;
  }

  int octet() {
    try {
      return octets.get() & 0xFF;
    } catch (BufferUnderflowException e) {
      throw cut(e);
    }
  }

  int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7F) << shift;
      if ((octet & 0x80) == 0 && value >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("Invalid layers: a number is too large");
  }

  Digest digest() {
    try {
      return new Digest(octets.getLong(), octets.getLong());
    } catch (BufferUnderflowException e) {
      throw cut(e);
    }
  }

  void skipDigests(int many) {
    if (many > octets.remaining() / Digest.OCTETS) {
      throw cut(new BufferUnderflowException());
    }
    octets.position(octets.position() + many * Digest.OCTETS);
  }

  List<Digest> digests() {
    int size = number();
    List<Digest> digests = new ArrayList<>(Math.min(size, Attachments.KEPT));
    for (int i = 0; i < size; i++) {
      digests.add(digest());
    }
    return digests;
  }

  void requireEnd() {
    if (octets.hasRemaining()) {
      throw new IllegalArgumentException("Invalid layers: octets are left over");
    }
  }

  private static IllegalArgumentException cut(BufferUnderflowException e) {
    return new IllegalArgumentException("Invalid layers: they end too early", e);
  }
}

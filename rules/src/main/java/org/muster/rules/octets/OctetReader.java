package org.muster.rules.octets;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.muster.rules.mail.Digest;

/**
 * Reads what {@link OctetWriter} wrote. Each method throws {@link IllegalArgumentException} where
 * octets are damaged or end too early.
 */
public final class OctetReader {

  /** More are possible, but not to be made room for unseen. */
  private static final int EXPECTED = 64;

  private final ByteBuffer octets;

  public OctetReader(ByteBuffer octets) {
    this.octets = octets;
  }

  public int octet() {
    try {
      return octets.get() & 0xFF;
    } catch (BufferUnderflowException e) {
      throw cut(e);
    }
  }

  public int number() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += 7) {
      int octet = octet();
      value |= (octet & 0x7F) << shift;
      if ((octet & 0x80) == 0 && value >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("Invalid octets: a number is too large");
  }

  public Digest digest() {
    try {
      return new Digest(octets.getLong(), octets.getLong());
    } catch (BufferUnderflowException e) {
      throw cut(e);
    }
  }

  public void skipDigests(int many) {
    if (many > octets.remaining() / Digest.OCTETS) {
      throw cut(new BufferUnderflowException());
    }
    octets.position(octets.position() + many * Digest.OCTETS);
  }

  public List<Digest> digests() {
    int size = number();
    List<Digest> digests = new ArrayList<>(Math.min(size, EXPECTED));
    for (int i = 0; i < size; i++) {
      digests.add(digest());
    }
    return digests;
  }

  public void requireEnd() {
    if (octets.hasRemaining()) {
      throw new IllegalArgumentException("Invalid octets: some are left over");
    }
  }

  private static IllegalArgumentException cut(BufferUnderflowException e) {
    return new IllegalArgumentException("Invalid octets: they end too early", e);
  }
}

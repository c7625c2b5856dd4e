package org.muster.jobs.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.muster.rules.mail.Digest;

/** Reads what {@link OctetsOut} wrote. */
final class OctetsIn {

  private static final VarHandle WHOLE =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final byte[] octets;
  private int at;

  OctetsIn(byte[] octets) {
    this.octets = octets;
  }

  /** The same octets, from another place. */
  OctetsIn from(int place) {
    OctetsIn there = new OctetsIn(octets);
    there.at = place;
    return there;
  }

  /** Where the next value begins. */
  int place() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int octet() {
    return octets[at++] & 0xFF;
  }

  long unsigned() {
    long value = 0;
    int shift = 0;
    int octet = octet();
    while ((octet & 0x80) != 0) {
      value |= (octet & 0x7FL) << shift;
      shift += 7;
      octet = octet();
    }
    return value | ((long) octet << shift);
  }

  long signed() {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  long whole() {
    long value = (long) WHOLE.get(octets, at);
    at += Long.BYTES;
    return value;
  }

  byte[] octets() {
    int length = (int) unsigned();
    byte[] value = Arrays.copyOfRange(octets, at, at + length);
    at += length;
    return value;
  }

  String text() {
    int length = (int) unsigned();
    String value = new String(octets, at, length, StandardCharsets.UTF_8);
    at += length;
    return value;
  }

  Digest own() {
    return new Digest(whole(), whole());
  }

  Digest digest() {
    int place = (int) unsigned();
    return place == 0
        ? own()
        : new Digest((long) WHOLE.get(octets, place), (long) WHOLE.get(octets, place + Long.BYTES));
  }

  void skipDigest() {
    if (unsigned() == 0) {
      at += Digest.OCTETS;
    }
  }

  /** Fills a buffer to its end. */
  void fill(ByteBuffer value) {
    int count = value.remaining();
    value.put(octets, at, count);
    at += count;
  }

  /** Whether everything was read. */
  boolean isAtEnd() {
    return at == octets.length;
  }
}

package org.muster.jobs.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.rules.mail.Digest;

/** Reads what {@link OctetsOut} wrote. */
final class OctetsIn {

  private final List<Digest> digests = new ArrayList<>();
  private final byte[] octets;
  private int at;

  OctetsIn(byte[] octets) {
    this.octets = octets;
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
    long value = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      value = (value << Byte.SIZE) | octet();
    }
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

  Digest digest() {
    int ordinal = (int) unsigned();
    if (ordinal > 0) {
      return digests.get(ordinal - 1);
    }
    Digest digest = new Digest(whole(), whole());
    digests.add(digest);
    return digest;
  }

  /** Whether everything was read. */
  boolean isAtEnd() {
    return at == octets.length;
  }
}

package org.muster.connectors.protection;

import java.util.Arrays;
import java.util.HexFormat;

/** Reads the elements of a 7z header. */
final class SevenZipOctets {

  private final byte[] octets;
  private int at;

  SevenZipOctets(byte[] octets, int at) {
    this.octets = octets;
    this.at = at;
  }

  int octet() throws MalformedException {
    if (at >= octets.length) {
      throw new MalformedException();
    }
    return octets[at++] & 0xFF;
  }

  void expect(int octet) throws MalformedException {
    if (octet() != octet) {
      throw new MalformedException();
    }
  }

  /**
   * A number: the leading ones of its first octet tell how many octets follow, the lowest first.
   */
  long number() throws MalformedException {
    int first = octet();
    long number = 0;
    int mask = 0x80;
    for (int i = 0; i < Long.BYTES; i++, mask >>>= 1) {
      if ((first & mask) == 0) {
        return number | ((long) (first & (mask - 1)) << (8 * i));
      }
      number |= (long) octet() << (8 * i);
    }
    return number;
  }

  /** A number of things each of which has at least one octet here. */
  int count() throws MalformedException {
    long count = number();
    if (count < 0 || count > octets.length - at) {
      throw new MalformedException();
    }
    return (int) count;
  }

  String hex(int length) throws MalformedException {
    int from = at;
    skip(length);
    return HexFormat.of().formatHex(Arrays.copyOfRange(octets, from, at));
  }

  void skip(long length) throws MalformedException {
    if (length < 0 || length > octets.length - at) {
      throw new MalformedException();
    }
    at += (int) length;
  }

  /** Checksums of so many streams, of which some may have none. */
  void skipDigests(int streams) throws MalformedException {
    int defined = streams;
    if (octet() == 0) {
      defined = 0;
      for (int i = 0; i < (streams + 7) / 8; i++) {
        defined += Integer.bitCount(octet());
      }
    }
    skip(4L * defined);
  }
}

package org.muster.connectors.protection.sevenzip;

import java.util.Arrays;
import java.util.HexFormat;
import org.muster.connectors.protection.octets.UnreadableException;

/** Reads the elements of a 7z header. */
final class SevenZipOctets {

  private final byte[] octets;
  private int at;

  SevenZipOctets(byte[] octets, int at) {
    this.octets = octets;
    this.at = at;
  }

  int octet() throws UnreadableException {
    if (at >= octets.length) {
      throw UnreadableException.malformed();
    }
    return octets[at++] & 0xFF;
  }

  void expect(int octet) throws UnreadableException {
    if (octet() != octet) {
      throw UnreadableException.malformed();
    }
  }

  /**
   * A number: the leading ones of its first octet tell how many octets follow, the lowest first.
   */
  long number() throws UnreadableException {
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
  int count() throws UnreadableException {
    long count = number();
    if (count < 0 || count > octets.length - at) {
      throw UnreadableException.malformed();
    }
    return (int) count;
  }

  String hex(int length) throws UnreadableException {
    int from = at;
    skip(length);
    return HexFormat.of().formatHex(Arrays.copyOfRange(octets, from, at));
  }

  void skip(long length) throws UnreadableException {
    if (length < 0 || length > octets.length - at) {
      throw UnreadableException.malformed();
    }
    at += (int) length;
  }

  /** Checksums of so many streams, of which some may have none. */
  void skipDigests(int streams) throws UnreadableException {
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

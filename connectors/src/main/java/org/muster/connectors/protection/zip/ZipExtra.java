package org.muster.connectors.protection.zip;

import org.muster.connectors.protection.octets.LittleEndian;

/** The extra fields of an entry (APPNOTE 4.5). */
final class ZipExtra {

  private static final int ABSENT = -1;

  private final byte[] octets;

  ZipExtra(byte[] octets) {
    this.octets = octets;
  }

  boolean has(int id) {
    return place(id) != ABSENT;
  }

  /** Eight octets of a field's data, from an offset in it; 0 if there is no such field. */
  long value(int id, int offset) {
    int place = place(id);
    return place == ABSENT ? 0 : LittleEndian.eight(octets, place + offset);
  }

  /** Where the data of a field begin. */
  private int place(int id) {
    for (int at = 0; at + 4 <= octets.length; at += 4 + LittleEndian.two(octets, at + 2)) {
      if (LittleEndian.two(octets, at) == id) {
        return at + 4;
      }
    }
    return ABSENT;
  }
}

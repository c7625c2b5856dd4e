package org.muster.connectors.protection.office;

import java.util.Arrays;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.UnreadableException;

/** Which sector of a compound file follows which (MS-CFB sections 2.3 and 2.5). */
final class SectorTable {

  private static final int IN_HEADER = 109;
  private static final int END = -2;

  private final Held octets;
  private final int shift;
  private int[] tables;

  SectorTable(Held octets, byte[] header) throws UnreadableException {
    this.octets = octets;
    this.shift = LittleEndian.two(header, 30);
    if (shift != 9 && shift != 12) {
      throw UnreadableException.malformed();
    }
    this.tables = numbers(header, 76, IN_HEADER);
    int sector = LittleEndian.four(header, 68);
    for (long left = octets.length() >> shift >> 7; sector >= 0 && left > 0; left--) {
      sector = more(sector);
    }
  }

  /** Takes one more sector that lists sectors of the table; returns where the next is. */
  private int more(int sector) throws UnreadableException {
    int count = size() / 4 - 1;
    byte[] list = octets.copy(place(sector), size());
    int known = tables.length;
    tables = Arrays.copyOf(tables, known + count);
    System.arraycopy(numbers(list, 0, count), 0, tables, known, count);
    return LittleEndian.four(list, 4 * count);
  }

  private static int[] numbers(byte[] octets, int from, int count) {
    int[] numbers = new int[count];
    Arrays.setAll(numbers, i -> LittleEndian.four(octets, from + 4 * i));
    return numbers;
  }

  int size() {
    return 1 << shift;
  }

  /** Where a sector lies in the file. */
  long place(int sector) {
    return (sector + 1L) << shift;
  }

  /** The sector that follows; negative for none. */
  int next(int sector) throws UnreadableException {
    int table = sector / (size() / 4);
    if (table >= tables.length || tables[table] < 0) {
      return END;
    }
    byte[] next = octets.copy(place(tables[table]) + 4L * (sector % (size() / 4)), 4);
    return LittleEndian.four(next, 0);
  }
}

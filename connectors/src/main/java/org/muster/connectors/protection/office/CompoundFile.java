package org.muster.connectors.protection.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.muster.connectors.protection.octets.Held;
import org.muster.connectors.protection.octets.LittleEndian;
import org.muster.connectors.protection.octets.UnreadableException;

/** Reads the directory of a compound file (MS-CFB) and how its streams begin. */
final class CompoundFile {

  /** One stream or storage. */
  record Entry(String name, int start, long size) {}

  private static final int ENTRY = 128;
  private static final int LONGEST_NAME = 64;

  /** Streams shorter than this lie in small sectors. */
  private static final int SMALL = 4096;

  private static final int SMALL_SECTOR = 64;
  private static final int ALL = Integer.MAX_VALUE;

  private final Held octets;
  private final SectorTable table;
  private final int smallTable;
  private final List<Entry> entries;

  CompoundFile(Held octets) throws UnreadableException {
    this.octets = octets;
    byte[] header = octets.copy(0, 512);
    this.table = new SectorTable(octets, header);
    this.smallTable = LittleEndian.four(header, 60);
    this.entries = directory(chain(LittleEndian.four(header, 48), ALL));
  }

  private static List<Entry> directory(byte[] directory) {
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      int length = Math.min(LONGEST_NAME, LittleEndian.two(directory, at + 64)) - 2;
      if (length > 0) {
        String name = new String(directory, at, length, StandardCharsets.UTF_16LE);
        int start = LittleEndian.four(directory, at + 116);
        entries.add(new Entry(name, start, LittleEndian.unsignedFour(directory, at + 120)));
      }
    }
    return entries;
  }

  List<Entry> entries() {
    return entries;
  }

  boolean has(String name) {
    return entries.stream().anyMatch(entry -> entry.name().equals(name));
  }

  /** How a stream begins. */
  byte[] begin(Entry stream, int most) throws UnreadableException {
    int length = (int) Math.min(most, stream.size());
    if (stream.size() >= SMALL || entries.isEmpty()) {
      return Arrays.copyOf(chain(stream.start(), length), length);
    }
    return small(stream, length);
  }

  private byte[] small(Entry stream, int length) throws UnreadableException {
    byte[] next = chain(smallTable, ALL);
    byte[] all = chain(entries.get(0).start(), ALL);
    ByteArrayOutputStream out = new ByteArrayOutputStream(length);
    int sector = stream.start();
    while (out.size() < length) {
      if (sector < 0 || sector >= all.length / SMALL_SECTOR || sector >= next.length / 4) {
        throw UnreadableException.malformed();
      }
      int n = Math.min(SMALL_SECTOR, length - out.size());
      out.write(all, sector * SMALL_SECTOR, n);
      sector = LittleEndian.four(next, 4 * sector);
    }
    return out.toByteArray();
  }

  /** Sectors that follow each other, up to so many octets. A chain that loops is cut. */
  private byte[] chain(int start, int most) throws UnreadableException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int sector = start;
    while (sector >= 0 && out.size() < most) {
      if (out.size() > 2 * Held.EACH) {
        throw UnreadableException.malformed();
      }
      out.writeBytes(octets.copy(table.place(sector), table.size()));
      sector = table.next(sector);
    }
    return out.toByteArray();
  }
}

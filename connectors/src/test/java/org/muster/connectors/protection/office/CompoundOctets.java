package org.muster.connectors.protection.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lays out a compound file: table in sector 0, directory in 1, each stream in eight sectors of its
 * own, so that none is a small one.
 */
final class CompoundOctets {

  private static final int SECTOR = 512;
  private static final int STREAM = 4096;
  private static final int END = -2;

  private final Map<String, byte[]> streams = new LinkedHashMap<>();

  CompoundOctets with(String name, byte[] content) {
    streams.put(name, Arrays.copyOf(content, STREAM));
    return this;
  }

  byte[] octets() {
    ByteBuffer out =
        ByteBuffer.allocate(3 * SECTOR + streams.size() * STREAM).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 1).putInt(60, END);
    out.putInt(68, END).putInt(76, 0);
    for (int i = 1; i < 109; i++) {
      out.putInt(76 + 4 * i, -1);
    }
    out.putInt(SECTOR, -3).putInt(SECTOR + 4, END);
    entry(out, 0, "Root Entry", END, 0);
    int number = 0;
    for (Map.Entry<String, byte[]> stream : streams.entrySet()) {
      int first = 2 + 8 * number;
      entry(out, ++number, stream.getKey(), first, STREAM);
      for (int i = first; i < first + 8; i++) {
        out.putInt(SECTOR + 4 * i, i == first + 7 ? END : i + 1);
      }
      out.put((first + 1) * SECTOR, stream.getValue());
    }
    return out.array();
  }

  private static void entry(ByteBuffer out, int number, String name, int start, int size) {
    int at = 2 * SECTOR + 128 * number;
    byte[] octets = name.getBytes(StandardCharsets.UTF_16LE);
    out.put(at, octets).putShort(at + 64, (short) (octets.length + 2));
    out.putInt(at + 116, start).putInt(at + 120, size);
  }
}

package org.muster.reports.evidence;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The octets of a row that its hash is taken of, version 1. First the table's name; then, in
 * ascending order of ids, each column that has a value: id (2 octets), length of the value (4
 * octets), value. Texts are UTF-8, integers and days 4 octets, longs and instants (microseconds) 8
 * octets, flags 1 octet, all big-endian. A column without a value is left out, so that a new column
 * changes no hash of older rows.
 */
final class CanonicalRow<R> {

  static final int VERSION = 1;

  private final Table<R> table;

  CanonicalRow(Table<R> table) {
    this.table = table;
  }

  /** By octets: for rows that have the same key, and so that equal sets give equal orders. */
  Comparator<R> order() {
    return Comparator.comparing(this::of, Arrays::compareUnsigned);
  }

  byte[] of(R row) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(octets)) {
      out.writeUTF(table.name());
      for (Column<R> column : table.shape().columns()) {
        write(out, column, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return octets.toByteArray();
  }

  private static <R> void write(DataOutputStream out, Column<R> column, R row) throws IOException {
    Object value = column.value().apply(row);
    if (value == null) {
      return;
    }
    out.writeShort(column.id());
    if (value instanceof Integer number) {
      out.writeInt(Integer.BYTES);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      out.writeInt(Long.BYTES);
      out.writeLong(number);
    } else if (value instanceof Boolean flag) {
      out.writeInt(1);
      out.writeBoolean(flag);
    } else {
      byte[] text = value.toString().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
    }
  }
}

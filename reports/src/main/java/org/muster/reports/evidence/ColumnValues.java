package org.muster.reports.evidence;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/** Hands the values of one column to Parquet, row after row. */
final class ColumnValues<R> {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final Column<R> column;
  private final int place;
  private @Nullable Object lastText;
  private Binary lastOctets = Binary.EMPTY;

  ColumnValues(Column<R> column, int place) {
    this.column = column;
    this.place = place;
  }

  void write(RecordConsumer out, R row) {
    Object value = column.value().apply(row);
    if (value != null) {
      out.startField(column.name(), place);
      add(out, value);
      out.endField(column.name(), place);
    }
  }

  private void add(RecordConsumer out, Object value) {
    switch (column.type()) {
      case INTEGER, DAY -> out.addInteger((Integer) value);
      case LONG, INSTANT -> out.addLong((Long) value);
      case FLAG -> out.addBoolean((Boolean) value);
      case DIGEST -> out.addBinary(hexadecimal((Digest) value));
      case LOCATOR -> out.addBinary(octets(value));
      case TEXT -> out.addBinary(repeated(value));
    }
  }

  /** As {@link Digest#toString} writes it, without a text between. */
  private static Binary hexadecimal(Digest digest) {
    byte[] digits = new byte[2 * Digest.OCTETS];
    hexadecimal(digest.high(), digits, 0);
    hexadecimal(digest.low(), digits, Digest.OCTETS);
    return Binary.fromConstantByteArray(digits);
  }

  private static void hexadecimal(long number, byte[] digits, int from) {
    long rest = number;
    for (int at = from + Digest.OCTETS - 1; at >= from; at--) {
      digits[at] = DIGITS[(int) rest & 0xF];
      rest >>>= 4;
    }
  }

  /** Mostly the very text of the row before. */
  @SuppressWarnings("ReferenceEquality") // an equal text is only written out once more
  private Binary repeated(Object text) {
    if (text != lastText) {
      lastText = text;
      lastOctets = octets(text);
    }
    return lastOctets;
  }

  private static Binary octets(Object text) {
    return Binary.fromConstantByteArray(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}

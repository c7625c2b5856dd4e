package org.muster.reports.evidence;

import java.nio.charset.StandardCharsets;
import org.apache.parquet.column.ColumnWriter;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/** Hands the values of one column to Parquet, row after row. */
final class ColumnValues<R> {

  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  /** No column holds lists. */
  private static final int REPETITION = 0;

  private final Column<R> column;
  private final ColumnWriter out;

  /** The definition level of a value that is there. */
  private final int there;

  private @Nullable Object lastText;
  private Binary lastOctets = Binary.EMPTY;

  ColumnValues(Column<R> column, ColumnWriter out) {
    this.column = column;
    this.out = out;
    this.there = column.repetition() == Repetition.OPTIONAL ? 1 : 0;
  }

  void write(R row) {
    Object value = column.value().apply(row);
    if (value != null) {
      add(value);
    } else if (there > 0) {
      out.writeNull(REPETITION, 0);
    } else {
      throw new IllegalArgumentException(
          "Cannot write row: it has no value in column " + column.name());
    }
  }

  private void add(Object value) {
    switch (column.type()) {
      case INTEGER, DAY -> out.write((int) (Integer) value, REPETITION, there);
      case LONG, INSTANT -> out.write((long) (Long) value, REPETITION, there);
      case FLAG -> out.write((boolean) (Boolean) value, REPETITION, there);
      case DIGEST -> out.write(hexadecimal((Digest) value), REPETITION, there);
      case LOCATOR -> out.write(octets(value), REPETITION, there);
      case TEXT -> out.write(repeated(value), REPETITION, there);
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

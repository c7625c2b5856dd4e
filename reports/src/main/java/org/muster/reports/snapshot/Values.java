package org.muster.reports.snapshot;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.io.api.Binary;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.DamagedRow;
import org.muster.rules.mail.Digest;

/** The values of one column of one row group, one after another. */
final class Values {

  private final ColumnReader column;
  private final int present;
  private final Map<Binary, Object> constants = new HashMap<>();

  Values(ColumnReader column) {
    this.column = column;
    this.present = column.getDescriptor().getMaxDefinitionLevel();
  }

  int integer() {
    require();
    int value = column.getInteger();
    column.consume();
    return value;
  }

  long number() {
    require();
    long value = column.getLong();
    column.consume();
    return value;
  }

  @Nullable Long numberIfAny() {
    Long value = isPresent() ? column.getLong() : null;
    column.consume();
    return value;
  }

  Digest digest() {
    require();
    Digest value = digest(column.getBinary());
    column.consume();
    return value;
  }

  @Nullable Digest digestIfAny() {
    Digest value = isPresent() ? digest(column.getBinary()) : null;
    column.consume();
    return value;
  }

  String text() {
    require();
    String value = column.getBinary().toStringUsingUTF8();
    column.consume();
    return value;
  }

  /** Empty where there is none. */
  String textIfAny() {
    String value = isPresent() ? column.getBinary().toStringUsingUTF8() : "";
    column.consume();
    return value;
  }

  /** What a text means that comes again and again. */
  @SuppressWarnings("unchecked") // each column has one reading
  <T> T constant(Function<String, T> reading) {
    require();
    Binary text = column.getBinary();
    Object known = constants.get(text);
    if (known == null) {
      known = read(text.toStringUsingUTF8(), reading);
      constants.put(text.copy(), known);
    }
    column.consume();
    return (T) known;
  }

  @Nullable ByteBuffer octetsIfAny() {
    ByteBuffer value = isPresent() ? column.getBinary().toByteBuffer() : null;
    column.consume();
    return value;
  }

  private <T> T read(String text, Function<String, T> reading) {
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException e) {
      throw new DamagedRow(
          "column %s holds '%s', which this version does not know"
              .formatted(column.getDescriptor().getPath()[0], text));
    }
  }

  private static Digest digest(Binary value) {
    if (value.length() != Digest.OCTETS) {
      throw new DamagedRow("a digest has %d octets (must be 16)".formatted(value.length()));
    }
    ByteBuffer octets = value.toByteBuffer();
    return new Digest(octets.getLong(), octets.getLong());
  }

  private boolean isPresent() {
    return column.getCurrentDefinitionLevel() == present;
  }

  private void require() {
    if (!isPresent()) {
      throw new DamagedRow("a row has no value in column " + column.getDescriptor().getPath()[0]);
    }
  }
}

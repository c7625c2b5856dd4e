package org.muster.reports.evidence;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** How a value of a column is stored; only types that every engine for Parquet reads. */
enum ColumnType {
  INTEGER(PrimitiveTypeName.INT32, "INT32"),
  LONG(PrimitiveTypeName.INT64, "INT64"),
  FLAG(PrimitiveTypeName.BOOLEAN, "BOOLEAN"),
  TEXT(PrimitiveTypeName.BINARY, "STRING"),
  /** Text that no other row has. */
  LOCATOR(PrimitiveTypeName.BINARY, "STRING"),
  /** Thirty-two lower-case hexadecimal digits: joins and shows in every tool as it is. */
  DIGEST(PrimitiveTypeName.BINARY, "STRING, 32 hex digits"),
  /** Days since 1970-01-01. */
  DAY(PrimitiveTypeName.INT32, "DATE"),
  /** Microseconds since 1970-01-01T00:00:00Z. */
  INSTANT(PrimitiveTypeName.INT64, "TIMESTAMP, UTC");

  private final PrimitiveTypeName stored;
  private final String words;

  ColumnType(PrimitiveTypeName stored, String words) {
    this.stored = stored;
    this.words = words;
  }

  String words() {
    return words;
  }

  Type field(Repetition repetition, String name, int id) {
    return Types.primitive(stored, repetition).as(logical()).id(id).named(name);
  }

  /** Whether values come again so often that a dictionary of them is worth its work. */
  boolean repeats() {
    return switch (this) {
      case LONG, LOCATOR, DIGEST, INSTANT -> false;
      case INTEGER, FLAG, TEXT, DAY -> true;
    };
  }

  private @Nullable LogicalTypeAnnotation logical() {
    return switch (this) {
      case INTEGER, LONG, FLAG -> null;
      case TEXT, LOCATOR, DIGEST -> LogicalTypeAnnotation.stringType();
      case DAY -> LogicalTypeAnnotation.dateType();
      case INSTANT -> LogicalTypeAnnotation.timestampType(true, TimeUnit.MICROS);
    };
  }

  /**
   * Whether Parquet is to keep the least and the greatest value: of random ones they say nothing.
   */
  boolean hasTellingBounds() {
    return this != DIGEST;
  }
}

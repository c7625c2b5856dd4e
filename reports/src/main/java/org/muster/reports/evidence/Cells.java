package org.muster.reports.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.DamagedRow;
import org.muster.rules.mail.Digest;

/** The values of one row as they were read, by the names of their columns. */
final class Cells {

  private static final long MICROS = 1_000_000;

  private final Map<String, Integer> places = new HashMap<>();
  private final @Nullable Object[] values;

  Cells(List<String> columns) {
    columns.forEach(column -> places.put(column, places.size()));
    this.values = new @Nullable Object[columns.size()];
  }

  int place(String column) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalArgumentException(
          "Invalid column: '%s' (not of this table)".formatted(column));
    }
    return place;
  }

  void clear() {
    Arrays.fill(values, null);
  }

  void set(int place, Object value) {
    values[place] = value;
  }

  boolean has(String column) {
    return value(column) != null;
  }

  int integer(String column) {
    return (Integer) required(column);
  }

  long number(String column) {
    return (Long) required(column);
  }

  /** Zero where the row is of evidence that had no such column. */
  long numberOrZero(String column) {
    return has(column) ? number(column) : 0;
  }

  boolean flag(String column) {
    return (Boolean) required(column);
  }

  String text(String column) {
    return (String) required(column);
  }

  <E extends Enum<E>> E constant(Class<E> type, String column) {
    return parsed(column, name -> Enum.valueOf(type, name));
  }

  Digest digest(String column) {
    return parsed(column, Digests::parse);
  }

  /** Days since 1970-01-01. */
  @Nullable Integer day(String column) {
    return (Integer) value(column);
  }

  /** Epoch second. */
  @Nullable Long second(String column) {
    Long micros = (Long) value(column);
    return micros == null ? null : Math.floorDiv(micros, MICROS);
  }

  /** What {@code read} makes of a column, if the row has a value in it. */
  <T> @Nullable T ifAny(String column, Function<String, T> read) {
    return has(column) ? read.apply(column) : null;
  }

  <T> T parsed(String column, Function<String, T> parser) {
    String text = text(column);
    try {
      return parser.apply(text);
    } catch (IllegalArgumentException e) {
      throw new DamagedRow(
          "column %s holds '%s', which this version does not know".formatted(column, text));
    }
  }

  private Object required(String column) {
    return Optional.ofNullable(value(column))
        .orElseThrow(() -> new DamagedRow("a row has no value in column " + column));
  }

  private @Nullable Object value(String column) {
    return values[place(column)];
  }
}

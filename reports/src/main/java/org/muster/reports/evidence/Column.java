package org.muster.reports.evidence;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;

/**
 * A column of a table. Its id and name are for ever; a change is a new column, which rows of older
 * evidence have no value in.
 *
 * @param id Parquet field id, unique in the table
 * @param repetition whether a row may have no value
 * @param value of the Java type that {@link Cells} reads it as
 */
record Column<R>(
    int id,
    String name,
    ColumnType type,
    Repetition repetition,
    Function<R, @Nullable Object> value,
    String meaning) {

  private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
  private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();
  private static final long DAY_SECONDS = 86_400;
  private static final long MICROS = 1_000_000;

  static <R> Column<R> integer(int id, String name, ToIntFunction<R> value, String meaning) {
    return of(id, name, ColumnType.INTEGER, value::applyAsInt, meaning);
  }

  static <R> Column<R> number(int id, String name, ToLongFunction<R> value, String meaning) {
    return of(id, name, ColumnType.LONG, value::applyAsLong, meaning);
  }

  static <R> Column<R> flag(int id, String name, Predicate<R> value, String meaning) {
    return of(id, name, ColumnType.FLAG, value::test, meaning);
  }

  static <R> Column<R> text(
      int id, String name, Function<R, @Nullable String> value, String meaning) {
    return of(id, name, ColumnType.TEXT, value::apply, meaning);
  }

  static <R> Column<R> locator(int id, String name, Function<R, String> value, String meaning) {
    return of(id, name, ColumnType.LOCATOR, value::apply, meaning);
  }

  /** The constant's name. */
  static <R> Column<R> constant(
      int id, String name, Function<R, @Nullable Enum<?>> value, String meaning) {
    return of(id, name, ColumnType.TEXT, row -> name(value.apply(row)), meaning);
  }

  static <R> Column<R> digest(
      int id, String name, Function<R, @Nullable Digest> value, String meaning) {
    return of(id, name, ColumnType.DIGEST, value::apply, meaning);
  }

  /** From days since 1970-01-01. */
  static <R> Column<R> day(
      int id, String name, Function<R, @Nullable Integer> value, String meaning) {
    return of(id, name, ColumnType.DAY, row -> day(value.apply(row)), meaning);
  }

  /** From an epoch second. */
  static <R> Column<R> instant(
      int id, String name, Function<R, @Nullable Long> value, String meaning) {
    return of(id, name, ColumnType.INSTANT, row -> micros(value.apply(row)), meaning);
  }

  private static <R> Column<R> of(
      int id, String name, ColumnType type, Function<R, @Nullable Object> value, String meaning) {
    return new Column<>(id, name, type, Repetition.REQUIRED, value, meaning);
  }

  /** The same column, in which a row may have no value. */
  Column<R> optional() {
    return new Column<>(id, name, type, Repetition.OPTIONAL, value, meaning);
  }

  Type field() {
    return type.field(repetition, name, id);
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /** Mail has dates that engines have no day for; those become the first or last they have. */
  private static @Nullable Integer day(@Nullable Integer day) {
    return day == null ? null : (int) Math.max(FIRST_DAY, Math.min(LAST_DAY, day));
  }

  private static @Nullable Long micros(@Nullable Long second) {
    if (second == null) {
      return null;
    }
    long last = (LAST_DAY + 1) * DAY_SECONDS - 1;
    return Math.max(FIRST_DAY * DAY_SECONDS, Math.min(last, second)) * MICROS;
  }
}

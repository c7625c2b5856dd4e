package org.muster.reports.evidence;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.muster.rules.mail.Digest;

/**
 * What a table's rows consist of.
 *
 * @param columns in ascending order of ids
 * @param pair number of the mailbox pair a row belongs to, -1 for the wave as a whole
 * @param key of a row, within its pair
 * @param read makes a row of its cells
 */
record RowShape<R>(
    List<Column<R>> columns,
    ToIntFunction<R> pair,
    Function<R, Digest> key,
    Function<Cells, R> read) {

  RowShape {
    columns = columns.stream().sorted(Comparator.comparing(Column::id)).toList();
    Set<Object> seen = new HashSet<>();
    for (Column<R> column : columns) {
      if (!seen.add(column.id()) || !seen.add(column.name())) {
        throw new IllegalArgumentException("Invalid column: '%s' is there twice".formatted(column));
      }
    }
  }

  /** The order of rows in final files. */
  Comparator<R> order() {
    return Comparator.comparingInt(pair).thenComparing(key);
  }
}

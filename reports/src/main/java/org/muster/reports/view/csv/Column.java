package org.muster.reports.view.csv;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.reports.evidence.LedgerColumn;
import org.muster.rules.evidence.Ledger;

/**
 * A column of a table.
 *
 * @param cell a number, or anything whose words are the cell; null is an empty cell
 */
public record Column<T>(String name, Function<T, @Nullable Object> cell) {

  static <T> List<Column<T>> withLedger(List<Column<T>> own, Function<T, Ledger> ledger) {
    Stream<Column<T>> numbers =
        LedgerColumn.ALL.stream()
            .map(c -> new Column<T>(c.name(), row -> c.number().applyAsLong(ledger.apply(row))));
    return Stream.concat(own.stream(), numbers).toList();
  }
}

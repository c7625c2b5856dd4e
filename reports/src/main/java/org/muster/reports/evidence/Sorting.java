package org.muster.reports.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Sorts the rows of a table in bounded memory: sorted runs on disk, merged some at a time. Private
 * rows stay encrypted there.
 */
final class Sorting<R> {

  private static final int RUN_ROWS = 100_000;
  private static final int MERGED_AT_ONCE = 48;

  /** Small, because as many are in memory as are merged at once. */
  private static final long ROW_GROUP_OCTETS = 1L << 20;

  private final Table<R> table;
  private final Path scratch;
  private final Optional<InvestigatorKey> key;
  private final Comparator<R> order;
  private int runs;

  /**
   * @param scratch a folder of its own, which the caller clears
   */
  Sorting(Table<R> table, Path scratch, Optional<InvestigatorKey> key) {
    this.table = table;
    this.scratch = scratch;
    this.key = key;
    this.order = table.shape().order().thenComparing(new CanonicalRow<>(table).order());
  }

  Rows<R> sorted(Rows<R> rows) throws IOException {
    List<Path> sorted = new ArrayList<>();
    while (rows.hasNext()) {
      sorted.add(write(someSorted(rows).iterator()));
    }
    while (sorted.size() > MERGED_AT_ONCE) {
      List<Path> first = sorted.subList(0, MERGED_AT_ONCE);
      sorted.add(mergedToOne(List.copyOf(first)));
      sorted.subList(0, MERGED_AT_ONCE).clear();
    }
    return merged(sorted);
  }

  private List<R> someSorted(Rows<R> rows) {
    List<R> some = new ArrayList<>();
    while (rows.hasNext() && some.size() < RUN_ROWS) {
      some.add(rows.next());
    }
    some.sort(order);
    return some;
  }

  private Path mergedToOne(List<Path> files) throws IOException {
    Path one;
    try (Rows<R> rows = merged(files)) {
      one = write(rows);
    }
    for (Path file : files) {
      Files.delete(file);
    }
    return one;
  }

  private Rows<R> merged(List<Path> files) throws IOException {
    List<RowReader<R>> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(RowReader.open(table, file, key));
    }
    return new Merged<>(sources, order);
  }

  private Path write(Iterator<R> rows) throws IOException {
    Path file = scratch.resolve(table.name() + "-" + runs++ + ".parquet");
    try (OutputStream out = Files.newOutputStream(file);
        RowWriter<R> writer = new RowWriter<>(table, out, table.keyOf(key), ROW_GROUP_OCTETS)) {
      while (rows.hasNext()) {
        writer.write(rows.next());
      }
    }
    return file;
  }
}

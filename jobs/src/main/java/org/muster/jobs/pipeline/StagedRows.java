package org.muster.jobs.pipeline;

import java.io.IOException;
import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.muster.connectors.SecretReference;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.RowWriter;
import org.muster.reports.evidence.Table;

/**
 * Writes the rows of one table that an element holds; the rows of a pair never lie in two files.
 *
 * @param investigatorKey resolved where the rows are written
 */
record StagedRows<E, R>(StagedTable<R> table, RowsOf<E, R> rowsOf, SecretReference investigatorKey)
    implements BulkWriter.Factory<E> {

  /** Names a table, which itself does not travel. */
  interface StagedTable<R> extends Serializable {
    Table<R> table();
  }

  /** Picks one table's rows. */
  interface RowsOf<E, R> extends Serializable {
    Collection<R> of(E element);
  }

  @Override
  public BulkWriter<E> create(FSDataOutputStream out) throws IOException {
    Optional<InvestigatorKey> key =
        table.table().isPrivate()
            ? Optional.of(InvestigatorKey.parse(investigatorKey.text()))
            : Optional.empty();
    return new Writer<>(table.table().writer(out, key), rowsOf);
  }

  private record Writer<E, R>(RowWriter<R> rows, RowsOf<E, R> rowsOf) implements BulkWriter<E> {

    @Override
    public void addElement(E element) throws IOException {
      for (R row : rowsOf.of(element)) {
        rows.write(row);
      }
    }

    @Override
    public void flush() {
      // a Parquet file is of no use before its end
    }

    @Override
    public void finish() throws IOException {
      rows.close();
    }
  }
}

package org.muster.reports.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.schema.MessageType;

/**
 * One row group in memory. Rows go to it column after column: handing Parquet one value of each
 * column in turn takes three times as long.
 */
final class RowGroup<R> implements Closeable {

  private final ColumnChunkPageWriteStore pages;
  private final ColumnWriteStore store;
  private final List<ColumnValues<R>> columns = new ArrayList<>();
  private long size;

  RowGroup(
      RowShape<R> shape,
      MessageType schema,
      ParquetProperties properties,
      ColumnChunkPageWriteStore pages) {
    this.pages = pages;
    this.store = properties.newColumnWriteStore(schema, pages);
    for (ColumnDescriptor descriptor : schema.getColumns()) {
      Column<R> column = shape.columns().get(columns.size());
      columns.add(new ColumnValues<>(column, store.getColumnWriter(descriptor)));
    }
  }

  void add(List<R> rows) {
    for (ColumnValues<R> column : columns) {
      rows.forEach(column::write);
    }
    for (int row = 0; row < rows.size(); row++) {
      store.endRecord(); // pages end where all columns have as many values
    }
    size += rows.size();
  }

  /** Octets it takes, as far as Parquet has counted them. */
  long octets() {
    return store.getBufferedSize();
  }

  void flush(ParquetFileWriter file) throws IOException {
    file.startBlock(size);
    store.flush();
    pages.flushToFileWriter(file);
    file.endBlock();
  }

  @Override
  public void close() {
    store.close();
    pages.close();
  }
}

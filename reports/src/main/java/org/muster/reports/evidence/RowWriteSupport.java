package org.muster.reports.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/** Hands the values of a row to Parquet, column by column. */
final class RowWriteSupport<R> extends WriteSupport<R> {

  private final Table<R> table;
  private final List<ColumnValues<R>> columns = new ArrayList<>();
  private @Nullable RecordConsumer out;

  RowWriteSupport(Table<R> table) {
    this.table = table;
    for (Column<R> column : table.shape().columns()) {
      columns.add(new ColumnValues<>(column, columns.size()));
    }
  }

  static MessageType schema(Table<?> table) {
    List<Type> fields = table.shape().columns().stream().map(c -> c.field()).toList();
    return new MessageType(table.name(), fields);
  }

  @Override
  @SuppressWarnings("deprecation") // abstract above
  public WriteContext init(Configuration unused) {
    return context();
  }

  @Override
  public WriteContext init(ParquetConfiguration unused) {
    return context();
  }

  private WriteContext context() {
    return new WriteContext(schema(table), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(R row) {
    if (out == null) {
      throw new IllegalStateException("Cannot write row: Parquet did not prepare the file");
    }
    out.startMessage();
    for (ColumnValues<R> column : columns) {
      column.write(out, row);
    }
    out.endMessage();
  }
}

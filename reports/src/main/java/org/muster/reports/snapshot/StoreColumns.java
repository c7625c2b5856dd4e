package org.muster.reports.snapshot;

import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.StoreFacts;

/** What a mail system keeps of an item, as far as a row group has columns of it. */
record StoreColumns(
    @Nullable Values created,
    @Nullable Values modified,
    @Nullable Values deleted,
    @Nullable Values searchKey) {

  static StoreColumns of(ColumnReadStoreImpl columns, MessageType schema) {
    return new StoreColumns(
        values(columns, schema, ItemSchema.CREATED),
        values(columns, schema, ItemSchema.MODIFIED),
        values(columns, schema, ItemSchema.DELETED),
        values(columns, schema, ItemSchema.SEARCH_KEY));
  }

  private static @Nullable Values values(
      ColumnReadStoreImpl columns, MessageType schema, String column) {
    return schema.containsField(column)
        ? new Values(columns.getColumnReader(schema.getColumnDescription(new String[] {column})))
        : null;
  }

  /** Those of the next item. */
  StoreFacts next() {
    return new StoreFacts(
        time(created),
        time(modified),
        time(deleted),
        searchKey == null ? "" : searchKey.textIfAny());
  }

  private static @Nullable Long time(@Nullable Values times) {
    return times == null ? null : times.numberIfAny();
  }
}

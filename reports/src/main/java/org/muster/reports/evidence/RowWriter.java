package org.muster.reports.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.crypto.FileEncryptionProperties;
import org.apache.parquet.hadoop.ColumnChunkPageWriteStore;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.PositionStream;
import org.muster.reports.storage.ZstdCodecs;

/** Writes rows of one table to one Parquet file. Belongs to one thread. */
public final class RowWriter<R> implements Closeable {

  /** Bounds what a writer holds in memory, and what a reader must. */
  private static final long ROW_GROUP_OCTETS = 16L << 20;

  /**
   * More than a column of a row group ever holds. Parquet begins each page with a thousandth of
   * this, so it must not be far more.
   */
  private static final int ONE_PAGE = 1 << 26;

  /** Rows that are handed on together. */
  private static final int BATCH = 256;

  private final RowShape<R> shape;
  private final MessageType schema;
  private final ParquetProperties properties;
  private final long rowGroupOctets;
  private final PositionStream position;
  private final ParquetFileWriter file;
  private final ZstdCodecs codecs = new ZstdCodecs();
  private final List<R> batch = new ArrayList<>(BATCH);
  private @Nullable RowGroup<R> group;
  private int groups;

  RowWriter(Table<R> table, OutputStream out, Optional<InvestigatorKey> key, long rowGroupOctets)
      throws IOException {
    this.shape = table.shape();
    this.schema = table.schema();
    this.properties = properties(shape, key.isPresent());
    this.rowGroupOctets = rowGroupOctets;
    this.position = new PositionStream(out);
    this.file =
        new ParquetFileWriter(
            position.file(),
            schema,
            ParquetFileWriter.Mode.CREATE,
            rowGroupOctets,
            0,
            encryption(key),
            properties);
    file.start();
  }

  static <R> RowWriter<R> open(Table<R> table, OutputStream out, Optional<InvestigatorKey> key)
      throws IOException {
    return new RowWriter<>(table, out, key, ROW_GROUP_OCTETS);
  }

  /** DuckDB decrypts a column chunk only where it is one data page. */
  private static ParquetProperties properties(RowShape<?> shape, boolean isEncrypted) {
    ParquetProperties.Builder builder =
        ParquetProperties.builder().withSizeStatisticsEnabled(false);
    for (Column<?> column : shape.columns()) {
      builder
          .withDictionaryEncoding(column.name(), column.type().repeats())
          .withStatisticsEnabled(column.name(), column.type().hasTellingBounds());
    }
    if (isEncrypted) {
      builder.withPageSize(ONE_PAGE).withPageRowCountLimit(Integer.MAX_VALUE);
    }
    return builder.build();
  }

  @SuppressWarnings("NullAway") // Parquet says by null that nothing is encrypted
  private static FileEncryptionProperties encryption(Optional<InvestigatorKey> key) {
    return key.map(Encryption::of).orElse(null);
  }

  public void write(R row) throws IOException {
    batch.add(row);
    if (batch.size() == BATCH) {
      hand();
    }
  }

  private void hand() throws IOException {
    if (group == null) {
      group = new RowGroup<>(shape, schema, properties, pages());
    }
    group.add(batch);
    batch.clear();
    if (group.octets() >= rowGroupOctets) {
      flush(group);
    }
  }

  private ColumnChunkPageWriteStore pages() {
    return new ColumnChunkPageWriteStore(
        codecs.getCompressor(CompressionCodecName.ZSTD),
        schema,
        properties.getAllocator(),
        properties.getColumnIndexTruncateLength(),
        properties.getPageWriteChecksumEnabled(),
        file.getEncryptor(),
        groups);
  }

  private void flush(RowGroup<R> full) throws IOException {
    try (full) {
      full.flush(file);
    }
    group = null;
    groups++;
  }

  /** Octets written so far, not counting those in memory. */
  long written() {
    return position.getPos();
  }

  /** Finishes the Parquet file; the stream below stays open. */
  @Override
  public void close() throws IOException {
    try (file) {
      if (!batch.isEmpty()) {
        hand();
      }
      if (group != null) {
        flush(group);
      }
      file.end(Map.of());
    } finally {
      codecs.release();
    }
  }
}

package org.muster.reports.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
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

  private final PositionStream position;
  private final ZstdCodecs codecs;
  private final ParquetWriter<R> parquet;

  private RowWriter(PositionStream position, ZstdCodecs codecs, ParquetWriter<R> parquet) {
    this.position = position;
    this.codecs = codecs;
    this.parquet = parquet;
  }

  static <R> RowWriter<R> open(Table<R> table, OutputStream out, Optional<InvestigatorKey> key)
      throws IOException {
    return open(table, out, key, ROW_GROUP_OCTETS);
  }

  static <R> RowWriter<R> open(
      Table<R> table, OutputStream out, Optional<InvestigatorKey> key, long rowGroupOctets)
      throws IOException {
    PositionStream position = new PositionStream(out);
    ZstdCodecs codecs = new ZstdCodecs();
    Builder<R> builder =
        new Builder<>(position.file(), new RowWriteSupport<>(table))
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withCodecFactory(codecs)
            .withRowGroupSize(rowGroupOctets)
            .withSizeStatisticsEnabled(false);
    for (Column<R> column : table.shape().columns()) {
      builder
          .withDictionaryEncoding(column.name(), column.type().repeats())
          .withStatisticsEnabled(column.name(), column.type().hasTellingBounds());
    }
    key.ifPresent(k -> encrypt(builder, k));
    return new RowWriter<>(position, codecs, builder.build());
  }

  /** DuckDB decrypts a column chunk only where it is one data page. */
  private static void encrypt(Builder<?> builder, InvestigatorKey key) {
    builder
        .withEncryption(Encryption.of(key))
        .withPageSize(ONE_PAGE)
        .withPageRowCountLimit(Integer.MAX_VALUE);
  }

  public void write(R row) throws IOException {
    parquet.write(row);
  }

  /** Octets written so far, not counting those in memory. */
  long written() {
    return position.getPos();
  }

  /** Finishes the Parquet file; the stream below stays open. */
  @Override
  public void close() throws IOException {
    try {
      parquet.close();
    } finally {
      codecs.release();
    }
  }

  /** Parquet wants a subclass for what is only a parameter. */
  private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {

    private final WriteSupport<R> support;

    Builder(OutputFile file, WriteSupport<R> support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder<R> self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract above
    protected WriteSupport<R> getWriteSupport(Configuration unused) {
      return support;
    }

    @Override
    protected WriteSupport<R> getWriteSupport(ParquetConfiguration unused) {
      return support;
    }
  }
}

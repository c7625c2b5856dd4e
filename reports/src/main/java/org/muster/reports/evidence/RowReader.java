package org.muster.reports.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.ZstdCodecs;

/** Reads the rows of one file, a row group in memory at a time. Belongs to one thread. */
final class RowReader<R> implements Rows<R> {

  private final Path file;
  private final ZstdCodecs codecs;
  private final ParquetFileReader parquet;
  private final MessageColumnIO columns;
  private final RowMaterializer<R> rows;
  private @Nullable RecordReader<R> group;
  private long leftInGroup;
  private long left;

  private RowReader(Path file, ZstdCodecs codecs, ParquetFileReader parquet, Table<R> table) {
    this.file = file;
    this.codecs = codecs;
    this.parquet = parquet;
    this.rows = new RowMaterializer<>(table, parquet.getFileMetaData().getSchema());
    this.columns = rows.columns();
    this.left = parquet.getRecordCount();
    parquet.setRequestedSchema(rows.schema());
  }

  static <R> RowReader<R> open(Table<R> table, Path file, Optional<InvestigatorKey> key)
      throws IOException {
    ZstdCodecs codecs = new ZstdCodecs();
    ParquetReadOptions.Builder options =
        ParquetReadOptions.builder(new PlainParquetConfiguration()).withCodecFactory(codecs);
    Encryption.undo(table.keyOf(key)).ifPresent(options::withDecryption);
    try {
      var parquet = ParquetFileReader.open(new LocalInputFile(file), options.build());
      return new RowReader<>(file, codecs, parquet, table);
    } catch (RuntimeException | IOException e) {
      codecs.release();
      throw Damage.in(file, e);
    }
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public R next() {
    if (left == 0) {
      throw new NoSuchElementException();
    }
    try {
      R row = group().read();
      left--;
      leftInGroup--;
      return row;
    } catch (RuntimeException | IOException e) {
      throw new UncheckedIOException(Damage.in(file, e));
    }
  }

  private RecordReader<R> group() throws IOException {
    RecordReader<R> current = group;
    if (current == null || leftInGroup == 0) {
      var pages = parquet.readNextRowGroup();
      leftInGroup = pages.getRowCount();
      current = columns.getRecordReader(pages, rows);
      group = current;
    }
    return current;
  }

  @Override
  public void close() throws IOException {
    try {
      parquet.close();
    } finally {
      codecs.release();
    }
  }
}

package org.muster.reports.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes sorted rows into files of about 256 MiB; the rows of a pair lie in one file. */
final class FinalWriter<R> implements Closeable {

  private static final long FILE_OCTETS = 256L << 20;

  private final Table<R> table;
  private final Path folder;
  private final Optional<InvestigatorKey> key;
  private final CanonicalRow<R> canonical;
  private final MerkleTree tree = new MerkleTree();
  private final List<Path> files = new ArrayList<>();
  private @Nullable FileChannel channel;
  private @Nullable RowWriter<R> writer;
  private @Nullable R last;
  private long rows;

  FinalWriter(Table<R> table, Path folder, Optional<InvestigatorKey> key) {
    this.table = table;
    this.folder = folder;
    this.key = key;
    this.canonical = new CanonicalRow<>(table);
  }

  void write(R row) throws IOException {
    if (writer == null || isFull(row)) {
      begin();
    }
    writer().write(row);
    tree.add(canonical.of(row));
    last = row;
    rows++;
  }

  private boolean isFull(R row) {
    return writer().written() >= FILE_OCTETS
        && last != null
        && table.shape().pair().applyAsInt(last) != table.shape().pair().applyAsInt(row);
  }

  private RowWriter<R> writer() {
    if (writer == null) {
      throw new IllegalStateException("Cannot write row: no file was begun");
    }
    return writer;
  }

  private void begin() throws IOException {
    close();
    Path file = folder.resolve("%05d.parquet".formatted(files.size()));
    files.add(file);
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    writer = table.writer(Channels.newOutputStream(channel), key);
  }

  /** Ends the last file; a table without rows is one file without rows. */
  FinalTable finish() throws IOException {
    if (files.isEmpty()) {
      begin();
    }
    close();
    return new FinalTable(table, files, rows, HexFormat.of().formatHex(tree.root()));
  }

  @Override
  public void close() throws IOException {
    if (writer != null && channel != null) {
      try (FileChannel closed = channel) {
        writer.close();
        closed.force(true);
      } finally {
        writer = null;
      }
    }
  }
}

package org.muster.reports.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.DamagedRow;
import org.muster.reports.storage.ZstdCodecs;
import org.muster.rules.mail.ItemDigest;

/**
 * One mailbox's file, read from its first item to its last, a row group in memory at a time. Used
 * by one thread, but for {@link #close}, which may come from any.
 */
public final class MailboxFile implements Closeable {

  private final Path file;
  private final ZstdCodecs codecs;
  private final ParquetFileReader parquet;
  private final CapturedMailbox mailbox;
  private @Nullable ItemGroup group;
  private long leftInGroup;
  private long at;
  private boolean closed;

  private MailboxFile(
      Path file, ZstdCodecs codecs, ParquetFileReader parquet, CapturedMailbox mailbox) {
    this.file = file;
    this.codecs = codecs;
    this.parquet = parquet;
    this.mailbox = mailbox;
  }

  /**
   * Opens a file and reads what it says of its mailbox.
   *
   * @throws IOException in one line if it is damaged, or holds another number of items than it says
   */
  public static MailboxFile open(Path file) throws IOException {
    ZstdCodecs codecs = new ZstdCodecs();
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(codecs)
            .usePageChecksumVerification()
            .build();
    try {
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      ParquetFileReader parquet = ParquetFileReader.open(new LocalInputFile(file), options);
      return new MailboxFile(file, codecs, parquet, described(parquet));
    } catch (RuntimeException | IOException e) {
      codecs.release();
      throw damaged(file, e);
    }
  }

  private static CapturedMailbox described(ParquetFileReader parquet) throws IOException {
    try {
      FileMetaData about = parquet.getFileMetaData();
      CapturedMailbox mailbox = CapturedMailbox.parse(about.getKeyValueMetaData());
      ItemSchema.check(about.getSchema());
      if (mailbox.items() != parquet.getRecordCount()) {
        throw new DamagedRow(
            "it holds %d items and says %d".formatted(parquet.getRecordCount(), mailbox.items()));
      }
      return mailbox;
    } catch (RuntimeException e) {
      parquet.close();
      throw e;
    }
  }

  public CapturedMailbox mailbox() {
    return mailbox;
  }

  /** How many items were read or passed. */
  public long at() {
    return at;
  }

  /**
   * The next item of the file.
   *
   * @param folder the place of the folder that it must lie in
   * @throws IOException in one line if there is none, or it is damaged
   */
  public synchronized ItemDigest next(int folder) throws IOException {
    if (closed) {
      throw new IOException("Cannot read '%s': it was closed".formatted(file));
    }
    try {
      ItemDigest item = group().next(folder);
      leftInGroup--;
      at++;
      return item;
    } catch (RuntimeException | IOException e) {
      throw damaged(file, e);
    }
  }

  private ItemGroup group() throws IOException {
    ItemGroup current = group;
    while (current == null || leftInGroup == 0) {
      PageReadStore pages = parquet.readNextRowGroup();
      if (pages == null) {
        throw new DamagedRow("it has no more items");
      }
      FileMetaData about = parquet.getFileMetaData();
      leftInGroup = pages.getRowCount();
      current = new ItemGroup(pages, about.getSchema(), about.getCreatedBy());
      group = current;
    }
    return current;
  }

  private static IOException damaged(Path file, Exception cause) {
    String why =
        cause instanceof NoSuchFileException
            ? "it does not exist"
            : cause instanceof DamagedRow row ? row.what() : "it is damaged or no snapshot's file";
    return new IOException("Cannot read '%s': %s".formatted(file, why), cause);
  }

  /** Waits for an item that is being read: what decompresses it lies outside Java's memory. */
  @Override
  public synchronized void close() throws IOException {
    if (!closed) {
      closed = true;
      try {
        parquet.close();
      } finally {
        codecs.release();
      }
    }
  }
}

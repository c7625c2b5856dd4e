package org.muster.reports.snapshot;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.muster.reports.storage.PositionStream;
import org.muster.reports.storage.Trees;
import org.muster.reports.storage.ZstdCodecs;
import org.muster.rules.mail.ItemDigest;

/**
 * Writes one mailbox's file; a reader sees all of it or nothing. A file that is there already is
 * replaced. Belongs to one thread.
 */
public final class MailboxWriter implements Closeable {

  /** Bounds what a writer holds in memory, and what a reader must. */
  private static final long ROW_GROUP_OCTETS = 16L << 20;

  private final Path place;
  private final Path temporary;
  private final FileChannel channel;
  private final ZstdCodecs codecs = new ZstdCodecs();
  private final ItemWriteSupport support = new ItemWriteSupport();
  private final ParquetWriter<ItemWriteSupport.Row> parquet;

  private MailboxWriter(Path place, Path temporary, FileChannel channel) throws IOException {
    this.place = place;
    this.temporary = temporary;
    this.channel = channel;
    PositionStream position = new PositionStream(Channels.newOutputStream(channel));
    this.parquet =
        new Builder(position.file(), support)
            .withConf(new PlainParquetConfiguration())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withCodecFactory(codecs)
            .withRowGroupSize(ROW_GROUP_OCTETS)
            .withDictionaryEncoding(ItemSchema.LOCATOR, false)
            .withDictionaryEncoding(ItemSchema.MESSAGE_ID, false)
            .withDictionaryEncoding(ItemSchema.ENVELOPE, false)
            .withDictionaryEncoding(ItemSchema.RAW, false)
            .withDictionaryEncoding(ItemSchema.SENT, false)
            .withDictionaryEncoding(ItemSchema.RECEIVED, false)
            .withDictionaryEncoding(ItemSchema.OCTETS, false)
            .withDictionaryEncoding(ItemSchema.LAYERS, false)
            .build();
  }

  /** Begins the file of a mailbox. */
  public static MailboxWriter open(SnapshotDirectory snapshot, String mailbox) throws IOException {
    Path place = snapshot.file(mailbox);
    Path temporary = place.resolveSibling("." + place.getFileName());
    Files.createDirectories(place.getParent());
    FileChannel channel =
        FileChannel.open(
            temporary,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    return new MailboxWriter(place, temporary, channel);
  }

  /**
   * Adds an item.
   *
   * @param folder place of its folder among the folders that are kept; must not fall
   */
  public void write(int folder, ItemDigest item) throws IOException {
    parquet.write(new ItemWriteSupport.Row(folder, item));
  }

  /** Ends the file and puts it in its place. */
  public void finish(CapturedMailbox mailbox) throws IOException {
    support.describe(mailbox.metadata());
    parquet.close();
    channel.force(true);
    close();
    Trees.move(temporary, place);
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      codecs.release();
      channel.close();
    }
  }

  /** Parquet wants a subclass for what is only a parameter. */
  private static final class Builder extends ParquetWriter.Builder<ItemWriteSupport.Row, Builder> {

    private final ItemWriteSupport support;

    Builder(OutputFile file, ItemWriteSupport support) {
      super(file);
      this.support = support;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @SuppressWarnings("deprecation") // abstract above
    protected WriteSupport<ItemWriteSupport.Row> getWriteSupport(Configuration unused) {
      return support;
    }

    @Override
    protected WriteSupport<ItemWriteSupport.Row> getWriteSupport(ParquetConfiguration unused) {
      return support;
    }
  }
}

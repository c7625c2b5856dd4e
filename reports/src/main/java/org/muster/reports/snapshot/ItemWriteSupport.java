package org.muster.reports.snapshot;

import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.protection.ProtectionCodec;

/** Hands items to Parquet; what is known of the mailbox as a whole comes last, into the footer. */
final class ItemWriteSupport extends WriteSupport<ItemWriteSupport.Row> {

  /** An item and the place of its folder. */
  record Row(int folder, ItemDigest item) {}

  private Map<String, String> metadata = Map.of();
  private @Nullable RecordConsumer consumer;

  /** To be called before the file is ended. */
  void describe(Map<String, String> description) {
    metadata = description;
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

  private static WriteContext context() {
    return new WriteContext(ItemSchema.SCHEMA, Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer prepared) {
    consumer = prepared;
  }

  @Override
  public FinalizedWriteContext finalizeWrite() {
    return new FinalizedWriteContext(metadata);
  }

  @Override
  public void write(Row row) {
    if (consumer == null) {
      throw new IllegalStateException("Cannot write item: Parquet did not prepare the file");
    }
    ItemDigest item = row.item();
    consumer.startMessage();
    whole(consumer, ItemSchema.FOLDER, row.folder());
    octets(consumer, ItemSchema.LOCATOR, Binary.fromString(item.locator()));
    octets(consumer, ItemSchema.CONDITION, Binary.fromString(item.condition().name()));
    digest(consumer, ItemSchema.MESSAGE_ID, item.messageId());
    digest(consumer, ItemSchema.ENVELOPE, item.envelope());
    digest(consumer, ItemSchema.RAW, item.raw());
    number(consumer, ItemSchema.SENT, item.sent());
    number(consumer, ItemSchema.RECEIVED, item.received());
    String flags = ItemSchema.FLAGS.join(item.flags());
    octets(consumer, ItemSchema.FLAG_NAMES, Binary.fromString(flags));
    number(consumer, ItemSchema.OCTETS, item.octets());
    String noted = ItemSchema.NOTED.join(item.noted());
    octets(consumer, ItemSchema.NOTED_NAMES, Binary.fromString(noted));
    octets(consumer, ItemSchema.LAYERS, Binary.fromConstantByteBuffer(item.packed().octets()));
    if (item.protection().isInspected()) {
      byte[] protection = ProtectionCodec.encode(item.protection());
      octets(consumer, ItemSchema.PROTECTION, Binary.fromConstantByteArray(protection));
    }
    store(consumer, item.store());
    consumer.endMessage();
  }

  private static void store(RecordConsumer out, StoreFacts facts) {
    number(out, ItemSchema.CREATED, facts.created());
    number(out, ItemSchema.MODIFIED, facts.modified());
    number(out, ItemSchema.DELETED, facts.deleted());
    if (!facts.searchKey().isEmpty()) {
      octets(out, ItemSchema.SEARCH_KEY, Binary.fromString(facts.searchKey()));
    }
  }

  private static void digest(RecordConsumer out, String column, @Nullable Digest value) {
    if (value != null) {
      octets(out, column, Binary.fromConstantByteArray(value.octets()));
    }
  }

  private static void whole(RecordConsumer out, String column, int value) {
    int place = ItemSchema.place(column);
    out.startField(column, place);
    out.addInteger(value);
    out.endField(column, place);
  }

  private static void number(RecordConsumer out, String column, @Nullable Long value) {
    if (value != null) {
      int place = ItemSchema.place(column);
      out.startField(column, place);
      out.addLong(value);
      out.endField(column, place);
    }
  }

  private static void octets(RecordConsumer out, String column, Binary value) {
    int place = ItemSchema.place(column);
    out.startField(column, place);
    out.addBinary(value);
    out.endField(column, place);
  }
}

package org.muster.reports.snapshot;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.DamagedRow;
import org.muster.rules.mail.Attachments;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layer;
import org.muster.rules.mail.Layers;
import org.muster.rules.mail.PackedLayers;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.protection.ItemProtection;
import org.muster.rules.protection.ProtectionCodec;

/** The items of one row group, column by column: Parquet's own records would cost far more. */
final class ItemGroup {

  private static final PackedLayers NONE =
      PackedLayers.of(
          new Layers(
              List.of(),
              List.of(),
              List.of(),
              List.of(),
              Layer.EMPTY,
              List.of(),
              Layer.EMPTY,
              new Attachments(0, List.of(), new Digest(0, 0)),
              List.of(),
              Layer.EMPTY));

  private final Values folder;
  private final Values locator;
  private final Values condition;
  private final Values messageId;
  private final Values envelope;
  private final Values raw;
  private final Values sent;
  private final Values received;
  private final Values flags;
  private final Values octets;
  private final Values noted;
  private final Values layers;
  private final @Nullable Values protection;
  private final StoreColumns store;

  ItemGroup(PageReadStore pages, MessageType schema, String createdBy) {
    var columns = new ColumnReadStoreImpl(pages, new Unconverted(), schema, createdBy);
    this.folder = values(columns, schema, ItemSchema.FOLDER);
    this.locator = values(columns, schema, ItemSchema.LOCATOR);
    this.condition = values(columns, schema, ItemSchema.CONDITION);
    this.messageId = values(columns, schema, ItemSchema.MESSAGE_ID);
    this.envelope = values(columns, schema, ItemSchema.ENVELOPE);
    this.raw = values(columns, schema, ItemSchema.RAW);
    this.sent = values(columns, schema, ItemSchema.SENT);
    this.received = values(columns, schema, ItemSchema.RECEIVED);
    this.flags = values(columns, schema, ItemSchema.FLAG_NAMES);
    this.octets = values(columns, schema, ItemSchema.OCTETS);
    this.noted = values(columns, schema, ItemSchema.NOTED_NAMES);
    this.layers = values(columns, schema, ItemSchema.LAYERS);
    this.protection =
        schema.containsField(ItemSchema.PROTECTION)
            ? values(columns, schema, ItemSchema.PROTECTION)
            : null;
    this.store = StoreColumns.of(columns, schema);
  }

  private static Values values(ColumnReadStoreImpl columns, MessageType schema, String column) {
    return new Values(columns.getColumnReader(schema.getColumnDescription(new String[] {column})));
  }

  /**
   * The next item, which must lie in the folder that it is read for.
   *
   * @throws DamagedRow if it cannot be what Muster or an exporter wrote
   */
  ItemDigest next(int expected) {
    int place = folder.integer();
    if (place != expected) {
      throw new DamagedRow(
          "an item lies in folder %d (must be in %d: items follow the order of the folders)"
              .formatted(place, expected));
    }
    Condition how = condition.constant(Condition::valueOf);
    Digest all = raw.digest();
    return new ItemDigest(
        locator.text(),
        how,
        messageId.digestIfAny(),
        envelopeOf(envelope.digestIfAny(), how, all),
        layersOf(layers.octetsIfAny(), how),
        all,
        sent.numberIfAny(),
        received.numberIfAny(),
        flags.<Set<Flag>>constant(text -> Set.copyOf(ItemSchema.FLAGS.split(text))),
        octets.number(),
        noted.<Set<Tolerance>>constant(text -> Set.copyOf(ItemSchema.NOTED.split(text))),
        protection(),
        store.next());
  }

  private ItemProtection protection() {
    ByteBuffer octets = protection == null ? null : protection.octetsIfAny();
    try {
      return octets == null ? ItemProtection.NOT_INSPECTED : ProtectionCodec.decode(octets);
    } catch (IllegalArgumentException e) {
      throw new DamagedRow("column protection is damaged or of a later version");
    }
  }

  /** Whoever digests octets only need not know the header: the octets identify as well. */
  private static Digest envelopeOf(@Nullable Digest key, Condition how, Digest octets) {
    if (key != null) {
      return key;
    }
    requireOctetsOnly(how, ItemSchema.ENVELOPE);
    return octets;
  }

  private static PackedLayers layersOf(@Nullable ByteBuffer octets, Condition how) {
    if (octets == null) {
      requireOctetsOnly(how, ItemSchema.LAYERS);
      return NONE;
    }
    byte[] packed = new byte[octets.remaining()];
    octets.get(packed);
    try {
      return PackedLayers.checked(packed);
    } catch (IllegalArgumentException e) {
      throw new DamagedRow("column layers is damaged or of a later version");
    }
  }

  private static void requireOctetsOnly(Condition how, String without) {
    if (how != Condition.OCTETS_ONLY) {
      throw new DamagedRow(
          "an item is %s and has no value in column %s (only OCTETS_ONLY may)"
              .formatted(how, without));
    }
  }

  /** Values are asked of the columns themselves. */
  private static final class Unconverted extends GroupConverter {

    @Override
    public Converter getConverter(int field) {
      return new PrimitiveConverter() {};
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}

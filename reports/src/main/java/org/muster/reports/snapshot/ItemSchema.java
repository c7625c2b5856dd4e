package org.muster.reports.snapshot;

import java.util.Set;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type.Repetition;
import org.apache.parquet.schema.Types;
import org.muster.reports.storage.DamagedRow;
import org.muster.reports.storage.Words;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Tolerance;

/** The columns of a mailbox's file; ids and names are for ever. */
final class ItemSchema {

  static final Words<Flag> FLAGS = new Words<>(Flag.class, Flag::name);
  static final Words<Tolerance> NOTED = new Words<>(Tolerance.class, Tolerance::name);

  static final String FOLDER = "folder";
  static final String LOCATOR = "locator";
  static final String CONDITION = "condition";
  static final String MESSAGE_ID = "message_id";
  static final String ENVELOPE = "envelope";
  static final String RAW = "raw";
  static final String SENT = "sent";
  static final String RECEIVED = "received";
  static final String FLAG_NAMES = "flags";
  static final String OCTETS = "octets";
  static final String NOTED_NAMES = "noted";
  static final String LAYERS = "layers";
  static final String PROTECTION = "protection";
  static final String CREATED = "created";
  static final String MODIFIED = "modified";
  static final String DELETED = "deleted";
  static final String SEARCH_KEY = "search_key";

  /** Columns that came later, or that an exporter may know nothing of. */
  private static final Set<String> MAY_LACK =
      Set.of(PROTECTION, CREATED, MODIFIED, DELETED, SEARCH_KEY);

  static final MessageType SCHEMA =
      new MessageType(
          "items",
          column(1, FOLDER, PrimitiveTypeName.INT32, Repetition.REQUIRED),
          text(2, LOCATOR),
          text(3, CONDITION),
          column(4, MESSAGE_ID, PrimitiveTypeName.BINARY, Repetition.OPTIONAL),
          column(5, ENVELOPE, PrimitiveTypeName.BINARY, Repetition.OPTIONAL),
          column(6, RAW, PrimitiveTypeName.BINARY, Repetition.REQUIRED),
          column(7, SENT, PrimitiveTypeName.INT64, Repetition.OPTIONAL),
          column(8, RECEIVED, PrimitiveTypeName.INT64, Repetition.OPTIONAL),
          text(9, FLAG_NAMES),
          column(10, OCTETS, PrimitiveTypeName.INT64, Repetition.REQUIRED),
          text(11, NOTED_NAMES),
          column(12, LAYERS, PrimitiveTypeName.BINARY, Repetition.OPTIONAL),
          column(13, PROTECTION, PrimitiveTypeName.BINARY, Repetition.OPTIONAL),
          column(14, CREATED, PrimitiveTypeName.INT64, Repetition.OPTIONAL),
          column(15, MODIFIED, PrimitiveTypeName.INT64, Repetition.OPTIONAL),
          column(16, DELETED, PrimitiveTypeName.INT64, Repetition.OPTIONAL),
          text(17, SEARCH_KEY, Repetition.OPTIONAL));

  private ItemSchema() {}

  private static PrimitiveType column(
      int id, String name, PrimitiveTypeName type, Repetition repetition) {
    return Types.primitive(type, repetition).id(id).named(name);
  }

  private static PrimitiveType text(int id, String name) {
    return text(id, name, Repetition.REQUIRED);
  }

  private static PrimitiveType text(int id, String name, Repetition repetition) {
    return Types.primitive(PrimitiveTypeName.BINARY, repetition)
        .as(LogicalTypeAnnotation.stringType())
        .id(id)
        .named(name);
  }

  /** The place of a column. */
  static int place(String column) {
    return SCHEMA.getFieldIndex(column);
  }

  /**
   * Refuses a file that lacks a column or stores one otherwise; more columns are no harm, and some
   * may be left out.
   */
  static void check(MessageType inFile) {
    for (var wanted : SCHEMA.getFields()) {
      String name = wanted.getName();
      if (!inFile.containsField(name)) {
        if (MAY_LACK.contains(name)) {
          continue;
        }
        throw new DamagedRow("column %s is not there".formatted(name));
      }
      var found = inFile.getType(name);
      if (!found.isPrimitive()
          || found.isRepetition(Repetition.REPEATED)
          || found.asPrimitiveType().getPrimitiveTypeName()
              != wanted.asPrimitiveType().getPrimitiveTypeName()) {
        throw new DamagedRow(
            "column %s is stored as %s (must be %s)".formatted(name, found, wanted));
      }
    }
  }
}

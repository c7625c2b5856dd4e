package org.muster.reports.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.schema.MessageType;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.MailboxRow;

/**
 * A table of the evidence; names and columns are for ever. The constants are the only instances,
 * also after serialisation.
 */
public final class Table<R> implements Serializable {

  private static final long serialVersionUID = 1L;

  public static final Table<MailboxRow> MAILBOXES =
      new Table<>("mailboxes", Tree.OPEN, MailboxColumns.SHAPE);
  public static final Table<FolderRow> FOLDERS =
      new Table<>("folders", Tree.OPEN, FolderColumns.SHAPE);
  public static final Table<FindingRow> FINDINGS =
      new Table<>("findings", Tree.OPEN, FindingColumns.SHAPE);
  public static final Table<ItemRow> ITEMS = new Table<>("items", Tree.PRIVATE, ItemColumns.SHAPE);

  private enum Tree {
    OPEN,
    PRIVATE
  }

  /** What is serialised in a table's place. */
  private record Named(String name) implements Serializable {

    private Object readResolve() {
      return all().stream().filter(t -> t.name.equals(name)).findFirst().orElseThrow();
    }
  }

  private final String name;
  private final transient Tree tree;
  private final transient RowShape<R> shape;

  private Table(String name, Tree tree, RowShape<R> shape) {
    this.name = name;
    this.tree = tree;
    this.shape = shape;
  }

  public static List<Table<?>> all() {
    return List.of(MAILBOXES, FOLDERS, FINDINGS, ITEMS);
  }

  public String name() {
    return name;
  }

  /** Whether its files are encrypted under the investigator key. */
  public boolean isPrivate() {
    return tree == Tree.PRIVATE;
  }

  /** The names of its columns, in the order of their ids. */
  public List<String> columnNames() {
    return shape.columns().stream().map(Column::name).toList();
  }

  RowShape<R> shape() {
    return shape;
  }

  MessageType schema() {
    return new MessageType(name, shape.columns().stream().map(Column::field).toList());
  }

  /**
   * Writes one Parquet file.
   *
   * @param out stays open when the writer is closed
   * @param key needed where the table is private, not used otherwise
   */
  public RowWriter<R> writer(OutputStream out, Optional<InvestigatorKey> key) throws IOException {
    return RowWriter.open(this, out, keyOf(key));
  }

  /** The key that this table's files need; empty where they are open. */
  Optional<InvestigatorKey> keyOf(Optional<InvestigatorKey> key) {
    if (isPrivate() && key.isEmpty()) {
      throw new IllegalArgumentException(
          "Cannot open table %s: it is private (give the investigator key)".formatted(name));
    }
    return key.filter(k -> isPrivate());
  }

  private Object writeReplace() {
    return new Named(name);
  }

  @Override
  public String toString() {
    return name;
  }
}

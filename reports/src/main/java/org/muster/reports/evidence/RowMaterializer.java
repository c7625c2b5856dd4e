package org.muster.reports.evidence;

import java.util.List;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.io.api.RecordMaterializer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.muster.reports.storage.DamagedRow;

/** Makes rows of what Parquet reads; columns that this version does not know are not read. */
final class RowMaterializer<R> extends RecordMaterializer<R> {

  private final Table<R> table;
  private final MessageType inFile;
  private final MessageType schema;
  private final Cells cells;
  private final GroupConverter root;

  RowMaterializer(Table<R> table, MessageType inFile) {
    this.table = table;
    this.inFile = inFile;
    this.schema = wanted(table, inFile);
    this.cells = new Cells(table.columnNames());
    this.root =
        new Root(
            cells,
            schema.getFields().stream()
                .<Converter>map(f -> new CellConverter(cells, cells.place(f.getName())))
                .toList());
  }

  MessageType schema() {
    return schema;
  }

  MessageColumnIO columns() {
    return new ColumnIOFactory().getColumnIO(schema, inFile);
  }

  private static MessageType wanted(Table<?> table, MessageType inFile) {
    List<Type> fields =
        table.shape().columns().stream()
            .map(Column::field)
            .filter(field -> isThere(field, inFile))
            .toList();
    return new MessageType(table.name(), fields);
  }

  private static boolean isThere(Type field, MessageType inFile) {
    boolean there = inFile.containsField(field.getName());
    if (there && !inFile.getType(field.getName()).equals(field)) {
      throw new DamagedRow("column %s is of another type".formatted(field.getName()));
    }
    if (!there && field.isRepetition(Type.Repetition.REQUIRED)) {
      throw new DamagedRow("column %s is not there".formatted(field.getName()));
    }
    return there;
  }

  @Override
  public R getCurrentRecord() {
    return table.shape().read().apply(cells);
  }

  @Override
  public GroupConverter getRootConverter() {
    return root;
  }

  private static final class Root extends GroupConverter {

    private final Cells cells;
    private final List<Converter> converters;

    Root(Cells cells, List<Converter> converters) {
      this.cells = cells;
      this.converters = List.copyOf(converters);
    }

    @Override
    public Converter getConverter(int field) {
      return converters.get(field);
    }

    @Override
    public void start() {
      cells.clear();
    }

    @Override
    public void end() {}
  }
}

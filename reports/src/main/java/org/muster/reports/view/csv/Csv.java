package org.muster.reports.view.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.reports.view.VisibleText;

/** Writes one table, its columns' names first. Numbers are written bare; all else is text. */
public final class Csv<T> {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  /** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\uff1d\uff0b\uff0d\uff20";

  private final List<Column<T>> columns;
  private final Writer out;

  public Csv(List<Column<T>> columns, Writer out) throws IOException {
    this.columns = columns;
    this.out = out;
    out.write(BYTE_ORDER_MARK);
    line(columns.stream().map(Column::name).toList());
  }

  public void add(T row) throws IOException {
    line(columns.stream().map(c -> cell(c.cell().apply(row))).toList());
  }

  private void line(List<String> cells) throws IOException {
    out.write(String.join(",", cells));
    out.write("\r\n");
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return value instanceof Number ? value.toString() : quoted(harmless(value.toString()));
  }

  private static String harmless(String text) {
    String visible = VisibleText.of(text);
    String start = visible.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + visible : visible;
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> "\",;'".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}

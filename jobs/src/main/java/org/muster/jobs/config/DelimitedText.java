package org.muster.jobs.config;

import java.util.ArrayList;
import java.util.List;

/**
 * Delimited text after RFC 4180, with the separator that its heading uses: comma, semicolon or tab.
 */
public final class DelimitedText {

  /**
   * A row that is not blank.
   *
   * @param line where it begins, from 1
   * @param closed false where a quoted field ran into the end of the file
   */
  public record Row(int line, List<String> fields, boolean closed) {}

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;

  private DelimitedText(String text) {
    this.text = text;
    skipPreamble();
    this.separator = separator();
  }

  /** All rows, the heading first. */
  public static List<Row> rows(String text) {
    DelimitedText reader = new DelimitedText(text);
    List<Row> rows = new ArrayList<>();
    while (reader.at < text.length()) {
      Row row = reader.row();
      if (row.fields().size() > 1 || !row.fields().get(0).isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  /** PowerShell's Export-Csv begins with {@code #TYPE}, Excel with {@code sep=}. */
  private void skipPreamble() {
    while (text.startsWith("#TYPE", at) || text.startsWith("sep=", at)) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      line++;
    }
  }

  private char separator() {
    boolean quoted = false;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == ';' || c == '\t')) {
        return c;
      } else if (!quoted && c == '\n') {
        return ',';
      }
    }
    return ',';
  }

  private Row row() {
    int begins = line;
    List<String> fields = new ArrayList<>();
    boolean closed = true;
    do {
      StringBuilder field = new StringBuilder();
      closed &= field(field);
      fields.add(field.toString().strip());
    } while (take(separator));
    boolean returned = take('\r');
    if (take('\n') || returned) {
      line++;
    }
    return new Row(begins, fields, closed);
  }

  private boolean field(StringBuilder field) {
    boolean quoted = false;
    while (at < text.length() && (quoted || !ends())) {
      char c = text.charAt(at++);
      if (c == '"' && quoted && at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (c == '"' && (quoted || field.toString().isBlank())) {
        quoted = !quoted;
      } else {
        field.append(c);
        line += c == '\n' ? 1 : 0;
      }
    }
    return !quoted;
  }

  private boolean ends() {
    char c = text.charAt(at);
    return c == separator || c == '\n' || c == '\r';
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }
}

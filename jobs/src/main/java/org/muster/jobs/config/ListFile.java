package org.muster.jobs.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the mailbox list is.
 *
 * @param columns heading of the file for those columns that are not headed by their own name
 */
public record ListFile(Path file, Map<ListColumn, String> columns) {

  public ListFile {
    columns = Map.copyOf(columns);
  }

  /** The heading under which a column is found. */
  String heading(ListColumn column) {
    return columns.getOrDefault(column, column.word());
  }
}

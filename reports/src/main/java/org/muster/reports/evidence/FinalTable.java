package org.muster.reports.evidence;

import java.nio.file.Path;
import java.util.List;

/**
 * A table in its final form.
 *
 * @param files in mailbox order, wherever they lie
 * @param root Merkle root over its canonical rows, hexadecimal
 */
record FinalTable(Table<?> table, List<Path> files, long rows, String root) {

  FinalTable {
    files = List.copyOf(files);
  }
}

package org.muster.reports.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of several files, one file after another; one is open at a time. */
final class FilesInTurn<R> implements Rows<R> {

  private final Table<R> table;
  private final Optional<InvestigatorKey> key;
  private final Iterator<Path> files;
  private @Nullable RowReader<R> open;

  FilesInTurn(Table<R> table, List<Path> files, Optional<InvestigatorKey> key) {
    this.table = table;
    this.key = key;
    this.files = files.iterator();
  }

  @Override
  public boolean hasNext() {
    while (open == null || !open.hasNext()) {
      if (!files.hasNext()) {
        return false;
      }
      turn(files.next());
    }
    return true;
  }

  @Override
  public R next() {
    if (!hasNext() || open == null) {
      throw new NoSuchElementException();
    }
    return open.next();
  }

  private void turn(Path file) {
    try {
      close();
      open = RowReader.open(table, file, key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (open != null) {
      open.close();
    }
  }
}

package org.muster.reports.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows that are read as they are taken; reading throws {@link UncheckedIOException} with one line
 * that names the file.
 */
interface Rows<R> extends Iterator<R>, Closeable {

  /** The same rows as a stream; closing it closes them. */
  default Stream<R> stream() {
    Iterable<R> once = () -> this;
    return StreamSupport.stream(once.spliterator(), false).onClose(this::closeUnchecked);
  }

  private void closeUnchecked() {
    try {
      close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.muster.connectors.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NavigableMap;
import org.muster.rules.mail.ItemDigest;

/** A folder whose items are files of their own. */
public interface FileFolder {

  /** The files that are items now, in order, by the name under which each stays known. */
  NavigableMap<String, Path> list() throws IOException;

  /**
   * Digests one item.
   *
   * @throws NoSuchFileException if it is not, or no longer, there
   * @throws IOException if it cannot be read
   */
  ItemDigest read(Path file) throws IOException;

  /** An item that is there and cannot be read. */
  ItemDigest unreadable(Path file);
}

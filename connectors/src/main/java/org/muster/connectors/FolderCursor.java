package org.muster.connectors;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Reads one folder from a position to the end that was fixed when the folder was first opened. */
public interface FolderCursor extends Closeable {

  /**
   * The next item, or empty at the end. An item that the server lists but does not give is returned
   * too, in a condition that is not comparable.
   *
   * @throws PositionLostException if the server withdrew its identifiers meanwhile
   */
  Optional<ItemDigest> next() throws IOException;

  /**
   * Gives up the next item, at which the connection broke again and again: it is not asked for, and
   * returned as one that the server lists but does not give. Empty at the end, or if it is gone. To
   * be called before {@link #next} only.
   */
  Optional<ItemDigest> passOver() throws IOException;

  /**
   * Just after the last item returned: the account so far is part of it, so a later cursor goes on
   * counting.
   */
  Position position();

  /** The folder's account; final once {@link #next} was empty. */
  FolderAccount account();

  /** Ends the reading of this folder; the mailbox stays open. */
  @Override
  void close() throws IOException;
}

package org.muster.connectors;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Interruptions;

/**
 * A mailbox open for reading. Used by one thread, but for {@link #close}, which may come from any
 * and ends a blocked read.
 */
public interface Mailbox extends Closeable {

  /** Lists the folders, in a stable order, with what the server declares of each. */
  MailboxListing listing() throws IOException;

  /**
   * Reads a folder's items in ascending order. One cursor at a time.
   *
   * @param after {@link Position#START}, or where an earlier cursor of the same folder stood
   * @param depth how much of each item; {@link Depth#COUNTS} needs {@link #listing} only and is
   *     refused here
   * @throws PositionLostException if the server no longer knows that position: the folder must be
   *     begun again
   */
  FolderCursor read(Folder folder, Position after, Depth depth) throws IOException;

  /**
   * How long reading waited for the server since the connection was made; zero where there is none
   * to wait for.
   */
  default Duration waited() {
    return Duration.ZERO;
  }

  /** What was met since it was opened, and gone on after without anybody noticing. */
  default Interruptions interruptions() {
    return Interruptions.NONE;
  }
}

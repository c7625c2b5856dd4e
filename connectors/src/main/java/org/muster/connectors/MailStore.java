package org.muster.connectors;

import java.io.IOException;
import java.io.Serializable;
import org.muster.connectors.digest.Digester;

/**
 * A mail system Muster can read: all that IMAP, Exchange and files have in common. Holds settings
 * only and no secret, merely the reference to one; a connection lives as long as the {@link
 * Mailbox} that it opened.
 */
public interface MailStore extends Serializable {

  /**
   * Opens one mailbox for reading only: one login.
   *
   * @param mailbox login name, address or directory name, as the mailbox list has it
   * @param digester turns octets into digests; belongs to the calling thread
   * @throws MailboxUnavailableException if the mailbox cannot be opened and asking again at once
   *     would not help
   * @throws IOException if the connection failed and may succeed when tried again
   */
  Mailbox open(String mailbox, Digester digester) throws IOException;
}

package org.muster.connectors.eml;

import java.io.IOException;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileMailbox;
import org.muster.connectors.files.MailboxDirectory;

/**
 * Mailboxes below one directory, exported as one file for each message.
 *
 * <ul>
 *   <li>Each directory is a folder, named in UTF-8; INBOX is the one at the top named so in
 *       whatever case, else the mailbox's own directory.
 *   <li>Each file named {@code *.eml}, in whatever case, is an item; its name is its locator.
 *   <li>All other files, but for those whose names begin with a dot, are told as a folder that
 *       holds no mail, with their number.
 *   <li>Items have neither flags nor a received date: a file's time is that of the export.
 *   <li>Symbolic links are followed to files within the mailbox only.
 * </ul>
 *
 * @param path holds a directory for each mailbox
 */
public record EmlStore(String path) implements MailStore {

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    return new FileMailbox(new EmlKind(new MailboxDirectory(path).directory(mailbox), digester));
  }
}

package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.Path;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileMailbox;
import org.muster.connectors.files.MailboxDirectory;
import org.muster.rules.mail.Unavailability;

/**
 * Mailboxes below one directory.
 *
 * @param path holds a directory for each mailbox, which is a Maildir or holds one named {@code
 *     Maildir}
 */
public record MaildirStore(String path) implements MailStore {

  private static final String MAILDIR = "Maildir";

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    Path home = new MailboxDirectory(path).directory(mailbox);
    return new FileMailbox(new MaildirKind(maildir(home), digester));
  }

  private static Path maildir(Path home) throws MailboxUnavailableException {
    Path within = home.resolve(MAILDIR);
    if (MaildirFolder.isMaildir(within)) {
      return within;
    }
    if (MaildirFolder.isMaildir(home)) {
      return home;
    }
    throw MailboxDirectory.unavailable(
        Unavailability.DOES_NOT_EXIST, "'%s' holds no Maildir (cur and new)".formatted(home));
  }
}

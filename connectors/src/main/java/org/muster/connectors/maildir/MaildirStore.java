package org.muster.connectors.maildir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.files.FileName;
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
    Path store = Path.of(path);
    if (!Files.isDirectory(store)) {
      throw unavailable(Unavailability.UNAVAILABLE, "'%s' is no directory".formatted(path));
    }
    Path home = home(store, mailbox);
    if (!Files.isDirectory(home)) {
      throw unavailable(
          Unavailability.DOES_NOT_EXIST,
          "'%s' holds no directory named '%s'".formatted(path, mailbox));
    }
    if (!Files.isReadable(home) || !Files.isExecutable(home)) {
      throw unavailable(Unavailability.DENIED, "'%s' may not be read".formatted(home));
    }
    return new MaildirMailbox(maildir(home), digester);
  }

  /** Names a directory just below the store's, or nothing. */
  private static Path home(Path store, String mailbox) throws MailboxUnavailableException {
    try {
      Path home = FileName.resolve(store, mailbox);
      if (!mailbox.isEmpty() && store.equals(home.getParent()) && home.normalize().equals(home)) {
        return home;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw unavailable(
        Unavailability.DOES_NOT_EXIST,
        "'%s' is no directory name (must be one without path separators)".formatted(mailbox));
  }

  private static Path maildir(Path home) throws MailboxUnavailableException {
    Path within = home.resolve(MAILDIR);
    if (MaildirFolder.isMaildir(within)) {
      return within;
    }
    if (MaildirFolder.isMaildir(home)) {
      return home;
    }
    throw unavailable(
        Unavailability.DOES_NOT_EXIST, "'%s' holds no Maildir (cur and new)".formatted(home));
  }

  private static MailboxUnavailableException unavailable(Unavailability reason, String why) {
    return MailboxUnavailableException.of(reason, "Cannot open mailbox: " + why);
  }
}

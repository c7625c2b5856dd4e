package org.muster.connectors.files;

import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Unavailability;

/** A directory that holds an entry for each mailbox. */
public record MailboxDirectory(String path) {

  /**
   * The directory of a mailbox.
   *
   * @throws MailboxUnavailableException if it is not there or may not be read
   */
  public Path directory(String mailbox) throws MailboxUnavailableException {
    Path home = entry(mailbox);
    if (!Files.isDirectory(home)) {
      throw unavailable(
          Unavailability.DOES_NOT_EXIST,
          "'%s' holds no directory named '%s'".formatted(path, mailbox));
    }
    if (!Files.isReadable(home) || !Files.isExecutable(home)) {
      throw unavailable(Unavailability.DENIED, "'%s' may not be read".formatted(home));
    }
    return home;
  }

  /**
   * Where an entry of this name lies, or would.
   *
   * @throws MailboxUnavailableException if the name leads anywhere but just below this directory
   */
  public Path entry(String name) throws MailboxUnavailableException {
    Path store = Path.of(path);
    if (!Files.isDirectory(store)) {
      throw unavailable(Unavailability.UNAVAILABLE, "'%s' is no directory".formatted(path));
    }
    try {
      Path entry = FileName.resolve(store, name);
      if (!name.isEmpty() && store.equals(entry.getParent()) && entry.normalize().equals(entry)) {
        return entry;
      }
    } catch (IllegalArgumentException e) {
      // said below
    }
    throw unavailable(
        Unavailability.DOES_NOT_EXIST,
        "'%s' is no directory name (must be one without path separators)".formatted(name));
  }

  /** Says why a mailbox cannot be opened. */
  public static MailboxUnavailableException unavailable(Unavailability reason, String why) {
    return MailboxUnavailableException.of(reason, "Cannot open mailbox: " + why);
  }
}

package org.muster.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.connectors.digest.Digester;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Unavailability;

/**
 * Mailboxes as a snapshot holds them: what was not captured then is not there to be read now.
 *
 * @param path the snapshot's directory
 * @param key id of the audit key that this run digests under
 */
public record SnapshotStore(String path, String key) implements MailStore {

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    Path file = new SnapshotDirectory(Path.of(path)).file(mailbox);
    if (!Files.isRegularFile(file)) {
      throw unavailable(
          Unavailability.UNAVAILABLE, "the snapshot in '%s' has no file for it".formatted(path));
    }
    MailboxFile opened = MailboxFile.open(file);
    try {
      check(opened.mailbox(), mailbox);
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return new SnapshotMailbox(file, opened);
  }

  private void check(CapturedMailbox captured, String mailbox) throws IOException {
    if (!captured.mailbox().equals(mailbox)) {
      throw unavailable(Unavailability.UNAVAILABLE, "its file is that of another mailbox");
    }
    if (!captured.key().equals(key) || captured.canonical() != CanonicalForm.VERSION) {
      throw unavailable(
          Unavailability.UNAVAILABLE,
          "its file was made under key %s and canonical form %d (must be %s and %d)"
              .formatted(captured.key(), captured.canonical(), key, CanonicalForm.VERSION));
    }
    Unavailability reason = captured.unavailable();
    if (reason != null) {
      throw unavailable(reason, "so it was when the snapshot was taken");
    }
  }

  private static MailboxUnavailableException unavailable(Unavailability reason, String why) {
    return MailboxUnavailableException.of(reason, "Cannot open mailbox: " + why);
  }
}

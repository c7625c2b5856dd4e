package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.reports.snapshot.SnapshotDirectory;

/** What a snapshot holds already. A file that cannot be read holds nothing. */
record Captured(SnapshotDirectory directory) {

  /** Whether it is known of a mailbox what it holds, or that it is not there. */
  boolean has(String mailbox) {
    return of(mailbox).filter(CapturedMailbox::leavesNothingOpen).isPresent();
  }

  Optional<CapturedMailbox> of(String mailbox) {
    Path file = directory.file(mailbox);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (MailboxFile opened = MailboxFile.open(file)) {
      return Optional.of(opened.mailbox()).filter(found -> found.mailbox().equals(mailbox));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}

package org.muster.connectors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;

/** What a mailbox holds: the folders to compare, and those left out with the reason. */
public record MailboxListing(List<Folder> folders, List<SkippedFolder> skipped) {

  public MailboxListing {
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }

  /** The same where the wave file leaves some of the folders out. */
  public MailboxListing without(Predicate<FolderPath> leftOut) {
    return without(folder -> leftOut.test(folder.path()), SkippedFolder.Reason.BY_WAVE_FILE);
  }

  /** The same where nobody asks what was deleted. */
  public MailboxListing withoutRecoverable() {
    return without(
        folder -> folder.role() == FolderRole.RECOVERABLE, SkippedFolder.Reason.RECOVERABLE);
  }

  private MailboxListing without(Predicate<Folder> leftOut, SkippedFolder.Reason reason) {
    List<Folder> read = new ArrayList<>();
    List<SkippedFolder> out = new ArrayList<>(skipped);
    for (Folder folder : folders) {
      if (leftOut.test(folder)) {
        out.add(new SkippedFolder(folder.path(), folder.role(), reason, folder.declared()));
      } else {
        read.add(folder.at(read.size()));
      }
    }
    return new MailboxListing(read, out);
  }
}

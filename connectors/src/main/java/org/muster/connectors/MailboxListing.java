package org.muster.connectors;

import java.util.List;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.SkippedFolder;

/** What a mailbox holds: the folders to compare, and those left out with the reason. */
public record MailboxListing(List<Folder> folders, List<SkippedFolder> skipped) {

  public MailboxListing {
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }
}

package org.muster.rules.mail;

import java.util.List;

/**
 * The mailbox was opened: what it declares fixes the account. Folders are in the order in which
 * they are read.
 */
public record MailboxOpened(
    int pair, Side side, int member, List<Folder> folders, List<SkippedFolder> skipped)
    implements MailboxEvent {

  public MailboxOpened {
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }
}

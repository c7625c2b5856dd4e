package org.muster.rules.mail;

/**
 * What reading one mailbox of one side sends, in this order: opened, blocks and a {@link
 * FolderRead} for each folder, read.
 */
public sealed interface MailboxEvent permits MailboxOpened, ItemBlock, FolderRead, MailboxRead {

  /** Number of the mailbox pair. */
  int pair();

  Side side();

  /** Which of the pair's source mailboxes, from 0; 0 on the target side. */
  int member();
}

package org.muster.rules.mail;

/**
 * What a folder is for, where that is known: special-use of RFC 6154, distinguished folder of
 * Exchange, or a well-known name.
 */
public enum FolderRole {
  INBOX("Inbox"),
  SENT("Sent Items"),
  DRAFTS("Drafts"),
  TRASH("Deleted Items"),
  JUNK("Junk Email"),
  ARCHIVE("Archive"),
  /** Where a server keeps what owners deleted, out of their sight; no part of what is compared. */
  RECOVERABLE("Recoverable Items"),
  OTHER("");

  private final String title;

  FolderRole(String title) {
    this.title = title;
  }

  /**
   * The name by which evidence may call such a folder; empty for {@link #OTHER}, whose name is
   * private.
   */
  public String title() {
    return title;
  }
}

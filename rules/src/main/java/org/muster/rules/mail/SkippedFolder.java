package org.muster.rules.mail;

/**
 * A folder that is listed but not compared, and why.
 *
 * @param role by which its partner on the other side is known, where it is known
 * @param items how many of its own the server says it holds; 0 where it does not say
 */
public record SkippedFolder(FolderPath path, FolderRole role, Reason reason, long items) {

  public SkippedFolder(FolderPath path, FolderRole role, Reason reason) {
    this(path, role, reason, 0);
  }

  public SkippedFolder(FolderPath path, Reason reason) {
    this(path, FolderRole.OTHER, reason);
  }

  /** Why a folder is not compared. */
  public enum Reason {
    NOT_SELECTABLE("holds no items of its own"),
    NON_EXISTENT("does not exist"),
    VIRTUAL("shows items of other folders"),
    OTHER_NAMESPACE("belongs to another user or is shared"),
    NOT_MAIL("holds no mail"),
    BY_WAVE_FILE("skipped by the wave file"),
    UNREADABLE("the server refuses to open it"),
    SYSTEM("kept by the server or by programs for themselves"),
    RECOVERABLE("holds what was deleted, which proves what became of missing items");

    private final String meaning;

    Reason(String meaning) {
      this.meaning = meaning;
    }

    public String meaning() {
      return meaning;
    }

    /** Whether items may lie unread in such a folder, so that the mailbox is incomplete. */
    public boolean leavesItemsUnread() {
      return this == UNREADABLE;
    }
  }
}

package org.muster.jobs.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/**
 * A mailbox as its server lists it.
 *
 * @param unavailable null if it could be opened
 * @param why the server's reason; empty if it could be opened
 * @param folders to compare; none if it could not be opened
 * @param skipped folders left out
 * @param sample null where none was read
 */
public record Surveyed(
    String mailbox,
    @Nullable Unavailability unavailable,
    String why,
    List<Folder> folders,
    List<SkippedFolder> skipped,
    @Nullable Sample sample) {

  public Surveyed {
    folders = List.copyOf(folders);
    skipped = List.copyOf(skipped);
  }

  static Surveyed of(String mailbox, MailboxListing listing) {
    return new Surveyed(mailbox, null, "", listing.folders(), listing.skipped(), null);
  }

  static Surveyed unavailable(String mailbox, MailboxUnavailableException e) {
    return unavailable(mailbox, e.reason(), String.valueOf(e.getMessage()));
  }

  public static Surveyed unavailable(String mailbox, Unavailability reason, String why) {
    return new Surveyed(mailbox, reason, why, List.of(), List.of(), null);
  }

  Surveyed with(Sample read) {
    return new Surveyed(mailbox, unavailable, why, folders, skipped, read);
  }

  public boolean isOpened() {
    return unavailable == null;
  }

  /** As declared, over the folders to compare. */
  public long items() {
    return folders.stream().mapToLong(Folder::declared).sum();
  }

  /** Folders in which items may lie that nobody could read. */
  public long refusedFolders() {
    return skipped.stream().filter(folder -> folder.reason().leavesItemsUnread()).count();
  }
}

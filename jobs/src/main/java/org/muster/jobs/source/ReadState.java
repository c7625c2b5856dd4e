package org.muster.jobs.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Position;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Interruptions;

/**
 * How far a mailbox was read and what was sent of it; every marker that was sent shows here, so
 * that none is sent twice.
 *
 * @param listing folders to read, fixed when the mailbox was opened first; null until that was sent
 * @param folder ordinal of the folder being read
 * @param attempt how often that folder was begun again
 * @param interruptions so far
 * @param ending null until the mailbox's end was sent
 */
public record ReadState(
    @Nullable MailboxListing listing,
    int folder,
    int attempt,
    Position position,
    Interruptions interruptions,
    @Nullable Ending ending) {

  static final ReadState NOTHING =
      new ReadState(null, 0, 0, Position.START, Interruptions.NONE, null);

  ReadState listed(MailboxListing found) {
    return new ReadState(found, 0, 0, Position.START, interruptions, null);
  }

  ReadState at(Position reached) {
    return new ReadState(listing, folder, attempt, reached, interruptions, null);
  }

  ReadState begunAgain() {
    return new ReadState(listing, folder, attempt + 1, Position.START, interruptions, null);
  }

  ReadState folderRead() {
    return new ReadState(listing, folder + 1, 0, Position.START, interruptions, null);
  }

  ReadState ended(Ending how) {
    return new ReadState(listing, folder, attempt, position, interruptions, how);
  }

  ReadState interrupted(Interruptions more) {
    return new ReadState(listing, folder, attempt, position, interruptions.plus(more), ending);
  }

  boolean isEnded() {
    return ending != null;
  }

  /** The folder to go on with; empty after the last, and before the mailbox is opened. */
  Optional<Folder> current() {
    return listing == null || folder >= listing.folders().size()
        ? Optional.empty()
        : Optional.of(listing.folders().get(folder));
  }
}

package org.muster.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.Unavailability;

/** One mailbox's file; its folders are read in their order without opening it again. */
final class SnapshotMailbox implements Mailbox {

  private final Path path;
  private volatile MailboxFile file;
  private volatile boolean closed;

  SnapshotMailbox(Path path, MailboxFile file) {
    this.path = path;
    this.file = file;
  }

  @Override
  public MailboxListing listing() {
    CapturedMailbox mailbox = file.mailbox();
    List<Folder> folders = new ArrayList<>();
    for (Kept kept : mailbox.folders()) {
      folders.add(
          new Folder(
              folders.size(),
              kept.folder(),
              kept.role(),
              kept.account().declared(),
              kept.outOfSight()));
    }
    return new MailboxListing(folders, mailbox.leftOut());
  }

  @Override
  public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
    if (depth == Depth.COUNTS) {
      throw new IllegalArgumentException(
          "Invalid depth: 'COUNTS' (must be ENVELOPE or CONTENT; counts stand in the listing)");
    }
    CapturedMailbox mailbox = file.mailbox();
    if (mailbox.depth().compareTo(depth) < 0) {
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE,
          "Cannot read mailbox: it was captured to depth %s only".formatted(mailbox.depth()));
    }
    int place = place(mailbox, folder);
    SnapshotPosition from = SnapshotPosition.start(path).goOn(after);
    return new SnapshotCursor(at(mailbox, place, from.items()), place, from, depth);
  }

  /** The wave file may leave folders out, so that ordinals are others. */
  private static int place(CapturedMailbox mailbox, Folder folder) throws IOException {
    for (int place = 0; place < mailbox.folders().size(); place++) {
      if (mailbox.folders().get(place).folder().equals(folder.path())) {
        return place;
      }
    }
    throw MailboxUnavailableException.of(
        Unavailability.UNAVAILABLE,
        "Cannot read folder %d: the snapshot does not hold it".formatted(folder.ordinal()));
  }

  /** The file just before an item of a folder. */
  private MailboxFile at(CapturedMailbox mailbox, int place, long item) throws IOException {
    long before = mailbox.folders().subList(0, place).stream().mapToLong(Kept::items).sum() + item;
    if (file.at() > before) {
      file.close();
      file = MailboxFile.open(path);
    }
    if (closed) {
      file.close();
      throw new IOException("Cannot read folder: the mailbox was closed");
    }
    MailboxFile moved = file;
    long start = 0;
    for (int folder = 0; folder <= place; folder++) {
      long end = Math.min(before, start + mailbox.folders().get(folder).items());
      while (moved.at() < end) {
        moved.next(folder);
      }
      start = end;
    }
    return moved;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    file.close();
  }
}

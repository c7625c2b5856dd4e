package org.muster.jobs.snapshot;

import java.io.IOException;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.snapshot.MailboxFile;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Hands out the items of one folder as they were captured. */
final class SnapshotCursor implements FolderCursor {

  private final MailboxFile file;
  private final Kept folder;
  private final int place;
  private final Depth depth;
  private final SnapshotPosition start;
  private long items;
  private boolean closed;

  SnapshotCursor(MailboxFile file, int place, SnapshotPosition from, Depth depth) {
    this.file = file;
    this.folder = file.mailbox().folders().get(place);
    this.place = place;
    this.start = from;
    this.items = from.items();
    this.depth = depth;
  }

  @Override
  public Optional<ItemDigest> next() throws IOException {
    if (closed) {
      throw new IOException("Cannot read folder: it was closed");
    }
    if (items >= folder.items()) {
      return Optional.empty();
    }
    ItemDigest item = file.next(place);
    items++;
    return Optional.of(depth == Depth.ENVELOPE ? item.headersOnly() : item);
  }

  /** A file breaks at the same place each time: there is nothing to go on with behind it. */
  @Override
  public Optional<ItemDigest> passOver() throws IOException {
    return next();
  }

  @Override
  public Position position() {
    return start.after(items).position();
  }

  @Override
  public FolderAccount account() {
    return folder.account();
  }

  @Override
  public void close() {
    closed = true;
  }
}

package org.muster.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.jobs.snapshot.SnapshotStore;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.snapshot.MailboxWriter;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;

/**
 * Snapshots of both sides of a migration that never was.
 *
 * @param key id of the audit key
 */
record SyntheticSnapshots(Path folder, String key) {

  /** Writes one side's mailboxes, named by their numbers. */
  void write(Side side, int mailboxes, int items) throws IOException {
    SnapshotDirectory directory = directory(side);
    Snapshot snapshot =
        new Snapshot(
            Snapshot.FORMAT,
            Snapshot.VERSION,
            key,
            CanonicalForm.VERSION,
            Depth.CONTENT,
            side,
            "nothing",
            null,
            Instant.EPOCH,
            null,
            null);
    directory.create();
    directory.write(snapshot);
    SyntheticStore store = new SyntheticStore(side, items);
    for (int number = 0; number < mailboxes; number++) {
      String name = Integer.toString(number);
      try (MailboxWriter writer = MailboxWriter.open(directory, name)) {
        List<Kept> kept = write(store.open(name), writer);
        writer.finish(CapturedMailbox.of(snapshot, name, kept, List.of()));
      }
    }
  }

  private static List<Kept> write(Mailbox mailbox, MailboxWriter writer) throws IOException {
    List<Kept> kept = new ArrayList<>();
    for (Folder folder : mailbox.listing().folders()) {
      FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT);
      long items = 0;
      for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
        writer.write(folder.ordinal(), item.get());
        items++;
      }
      kept.add(new Kept(folder.path().names(), folder.role(), items, cursor.account()));
    }
    return kept;
  }

  SnapshotDirectory directory(Side side) {
    return new SnapshotDirectory(folder.resolve(side.name()));
  }

  SnapshotStore store(Side side) {
    return new SnapshotStore(directory(side).path().toString(), key);
  }
}

package org.muster.jobs.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.wire.Wire;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.snapshot.MailboxWriter;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Unavailability;

/**
 * One mailbox of what was read of a pair, in the order in which it was read: markers first, then
 * items, of which one block is decoded at a time.
 */
final class MailboxCapture {

  private final int member;
  private final List<Wire> events;
  private final Map<Integer, FolderRead> read = new HashMap<>();
  private @Nullable MailboxOpened opened;
  private @Nullable Unavailability unavailable = Unavailability.UNAVAILABLE;

  MailboxCapture(int member, List<Wire> events) {
    this.member = member;
    this.events = events;
    events.stream().filter(wire -> wire.items() == 0).map(Wire::asEvent).forEach(this::mark);
  }

  private void mark(MailboxEvent event) {
    if (event.member() != member) {
      return;
    }
    if (event instanceof MailboxOpened mailbox) {
      opened = mailbox;
    } else if (event instanceof FolderRead folder) {
      read.merge(folder.folder(), folder, (a, b) -> a.attempt() >= b.attempt() ? a : b);
    } else if (event instanceof MailboxRead mailbox) {
      unavailable = mailbox.unavailable();
    }
  }

  void write(SnapshotDirectory directory, Snapshot terms, String mailbox) throws IOException {
    try (MailboxWriter writer = MailboxWriter.open(directory, mailbox)) {
      if (opened == null || unavailable != null || !isWhole(opened, terms.depth())) {
        Unavailability why = unavailable == null ? Unavailability.UNAVAILABLE : unavailable;
        writer.finish(CapturedMailbox.unavailable(terms, mailbox, why));
      } else {
        long[] items = writeItems(writer, opened.folders().size());
        writer.finish(CapturedMailbox.of(terms, mailbox, kept(opened, items), opened.skipped()));
      }
    }
  }

  private boolean isWhole(MailboxOpened mailbox, Depth depth) {
    return depth == Depth.COUNTS || read.size() == mailbox.folders().size();
  }

  private long[] writeItems(MailboxWriter writer, int folders) throws IOException {
    long[] items = new long[folders];
    for (Wire wire : events) {
      if (wire.items() > 0 && wire.asEvent() instanceof ItemBlock block && counts(block)) {
        for (ItemDigest item : block.items()) {
          writer.write(block.folder(), item);
        }
        items[block.folder()] += block.items().size();
      }
    }
    return items;
  }

  /** Whether the block is of this mailbox, and of the attempt that came to the folder's end. */
  private boolean counts(ItemBlock block) {
    FolderRead end = read.get(block.folder());
    return block.member() == member && end != null && end.attempt() == block.attempt();
  }

  private List<Kept> kept(MailboxOpened mailbox, long[] items) {
    List<Kept> kept = new ArrayList<>();
    for (Folder folder : mailbox.folders()) {
      FolderRead end = read.get(folder.ordinal());
      kept.add(
          new Kept(
              folder.path().names(),
              folder.role(),
              items[folder.ordinal()],
              end == null ? declared(folder) : end.account(),
              folder.hidden()));
    }
    return kept;
  }

  private static FolderAccount declared(Folder folder) {
    return new FolderAccount(folder.declared(), 0, 0, 0, 0, 0, 0, 0);
  }
}

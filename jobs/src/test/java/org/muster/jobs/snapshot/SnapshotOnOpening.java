package org.muster.jobs.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.connectors.digest.Digester;
import org.muster.connectors.fixture.FileState;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.reports.snapshot.CapturedMailbox;
import org.muster.reports.snapshot.CapturedMailbox.Kept;
import org.muster.reports.snapshot.MailboxWriter;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.ItemDigest;

/** Takes a snapshot of Maildirs when a mailbox is opened that changed, then opens that. */
record SnapshotOnOpening(String maildirs, String snapshot) implements MailStore {

  private static final Snapshot TERMS =
      new Snapshot(
          Snapshot.FORMAT,
          Snapshot.VERSION,
          "0000000000000000",
          CanonicalForm.VERSION,
          Depth.CONTENT,
          null,
          "Maildirs of a test",
          null,
          Instant.EPOCH,
          null,
          null);

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    Path seen = Path.of(snapshot, mailbox + ".seen");
    String state = FileState.of(Path.of(maildirs));
    if (!Files.exists(seen) || !Files.readString(seen).equals(state)) {
      take(mailbox);
      Files.writeString(seen, state);
    }
    return new SnapshotStore(snapshot, TERMS.key()).open(mailbox, digester);
  }

  private void take(String mailbox) throws IOException {
    SnapshotDirectory directory = new SnapshotDirectory(Path.of(snapshot));
    directory.create();
    try (MailboxWriter writer = MailboxWriter.open(directory, mailbox)) {
      writer.finish(captured(mailbox, writer));
    }
  }

  private CapturedMailbox captured(String mailbox, MailboxWriter writer) throws IOException {
    try (Mailbox opened = new MaildirStore(maildirs).open(mailbox, Reading.digester())) {
      MailboxListing listing = opened.listing();
      List<Kept> kept = new ArrayList<>();
      for (Folder folder : listing.folders()) {
        kept.add(kept(opened, folder, writer));
      }
      return CapturedMailbox.of(TERMS, mailbox, kept, listing.skipped());
    } catch (MailboxUnavailableException e) {
      return CapturedMailbox.unavailable(TERMS, mailbox, e.reason());
    }
  }

  private static Kept kept(Mailbox opened, Folder folder, MailboxWriter writer) throws IOException {
    long items = 0;
    try (FolderCursor cursor = opened.read(folder, Position.START, Depth.CONTENT)) {
      for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
        writer.write(folder.ordinal(), item.get());
        items++;
      }
      return new Kept(folder.path().names(), folder.role(), items, cursor.account());
    }
  }
}

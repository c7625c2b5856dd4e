package org.muster.connectors.imap;

import java.io.IOException;
import java.time.Duration;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.Unavailability;

/** A mailbox that is logged in to. */
final class ImapMailbox implements Mailbox {

  private final ImapSession session;
  private final Digester digester;
  private final FolderListing listing;

  private ImapMailbox(ImapSession session, Digester digester, FolderListing listing) {
    this.session = session;
    this.digester = digester;
    this.listing = listing;
  }

  static ImapMailbox open(ImapSession session, Digester digester) throws IOException {
    boolean isExchange = session.connection().isExchange();
    return new ImapMailbox(
        session,
        isExchange ? digester.ofOctetsWrittenAnew() : digester,
        FolderListing.ask(session.connection()));
  }

  @Override
  public MailboxListing listing() throws IOException {
    FolderCounts counts = FolderCounts.ask(session, listing.folders());
    return listing.declared(counts.counts(), counts.refused());
  }

  private String name(FolderPath path) throws IOException {
    ListedFolder folder = listing.folders().get(path);
    if (folder == null) {
      throw MailboxUnavailableException.of(
          Unavailability.UNAVAILABLE, "Cannot read a folder: it was listed and is no longer there");
    }
    return ImapConnection.quoted(folder.name());
  }

  @Override
  public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
    if (depth == Depth.COUNTS) {
      throw new IllegalArgumentException(
          "Invalid depth: 'COUNTS' (must be ENVELOPE or CONTENT; counts stand in the listing)");
    }
    SelectedFolder selected = SelectedFolder.examine(session, name(folder.path()), folder);
    return ImapCursor.open(
        selected, new ItemReader(digester, depth, selected.uidValidity()), after);
  }

  @Override
  public Duration waited() {
    return session.connection().waited();
  }

  @Override
  public Interruptions interruptions() {
    return new Interruptions(0, 0, session.reconnects());
  }

  @Override
  public void close() throws IOException {
    session.close();
  }
}

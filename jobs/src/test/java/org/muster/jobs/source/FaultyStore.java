package org.muster.jobs.source;

import java.io.IOException;
import java.io.Serializable;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Another store, whose folders with items fail after some of them each time they are opened. */
record FaultyStore(MailStore store, int itemsBefore, Fault fault) implements MailStore {

  /** What happens then. */
  interface Fault extends Serializable {
    void strike() throws IOException;
  }

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    return new Faulty(store.open(mailbox, digester), this);
  }

  private record Faulty(Mailbox mailbox, FaultyStore faults) implements Mailbox {

    @Override
    public MailboxListing listing() throws IOException {
      return mailbox.listing();
    }

    @Override
    public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
      return new FaultyCursor(mailbox.read(folder, after, depth), faults);
    }

    @Override
    public void close() throws IOException {
      mailbox.close();
    }
  }

  private static final class FaultyCursor implements FolderCursor {
    private final FolderCursor cursor;
    private final FaultyStore faults;
    private int given;

    FaultyCursor(FolderCursor cursor, FaultyStore faults) {
      this.cursor = cursor;
      this.faults = faults;
    }

    @Override
    public Optional<ItemDigest> next() throws IOException {
      if (given++ == faults.itemsBefore() && cursor.account().listed() > 0) {
        faults.fault().strike();
      }
      return cursor.next();
    }

    @Override
    public Optional<ItemDigest> passOver() throws IOException {
      return cursor.passOver();
    }

    @Override
    public Position position() {
      return cursor.position();
    }

    @Override
    public FolderAccount account() {
      return cursor.account();
    }

    @Override
    public void close() throws IOException {
      cursor.close();
    }
  }
}

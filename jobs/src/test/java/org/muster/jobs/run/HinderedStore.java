package org.muster.jobs.run;

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

/** Another store, with something that happens before each item. */
record HinderedStore(MailStore store, Hindrance hindrance) implements MailStore {

  /** What happens; travels to the job with the store. */
  interface Hindrance extends Serializable {
    void beforeItem() throws IOException;
  }

  /** A slow network. */
  static HinderedStore slow(MailStore store, long millisAnItem) {
    return new HinderedStore(store, () -> pause(millisAnItem));
  }

  private static void pause(long millis) throws IOException {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Cannot wait: interrupted", e);
    }
  }

  @Override
  public Mailbox open(String mailbox, Digester digester) throws IOException {
    return new Hindered(store.open(mailbox, digester), hindrance);
  }

  private record Hindered(Mailbox mailbox, Hindrance hindrance) implements Mailbox {

    @Override
    public MailboxListing listing() throws IOException {
      return mailbox.listing();
    }

    @Override
    public FolderCursor read(Folder folder, Position after, Depth depth) throws IOException {
      return new HinderedCursor(mailbox.read(folder, after, depth), hindrance);
    }

    @Override
    public void close() throws IOException {
      mailbox.close();
    }
  }

  private record HinderedCursor(FolderCursor cursor, Hindrance hindrance) implements FolderCursor {

    @Override
    public Optional<ItemDigest> next() throws IOException {
      hindrance.beforeItem();
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

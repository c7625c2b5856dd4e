package org.muster.jobs.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.Side;

/**
 * One side of a migration of which only digests exist: a store as fast as memory.
 *
 * @param items in each mailbox of the source
 */
record SyntheticStore(Side side, int items) implements MailStore {

  static final int FOLDERS = 5;

  @Override
  public Mailbox open(String mailbox, Digester digester) {
    return open(mailbox);
  }

  Mailbox open(String mailbox) {
    return new Opened(new SyntheticItems(Long.parseLong(mailbox), side), items);
  }

  private record Opened(SyntheticItems of, int items) implements Mailbox {

    @Override
    public MailboxListing listing() {
      return new MailboxListing(
          IntStream.range(0, FOLDERS).mapToObj(this::folder).toList(), List.of());
    }

    private Folder folder(int ordinal) {
      FolderPath path = ordinal == 0 ? FolderPath.INBOX : new FolderPath(List.of("F" + ordinal));
      FolderRole role = ordinal == 0 ? FolderRole.INBOX : FolderRole.OTHER;
      return new Folder(ordinal, path, role, SyntheticCursor.count(of, items, ordinal));
    }

    @Override
    public FolderCursor read(Folder folder, Position after, Depth depth) {
      return new SyntheticCursor(of, items, folder.ordinal());
    }

    @Override
    public void close() {
      // nothing is open
    }
  }
}

package org.muster.connectors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.digest.Digester;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.ItemDigest;

/** Reads mailboxes in tests. */
public final class Reading {

  private Reading() {}

  public static Digester digester() {
    return new Digester(Keyring.of(new byte[32]));
  }

  public static Folder folder(Mailbox mailbox, String path) throws IOException {
    return mailbox.listing().folders().stream()
        .filter(folder -> folder.path().toString().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** The whole inbox. */
  public static List<ItemDigest> inbox(Mailbox mailbox) throws IOException {
    return all(mailbox, mailbox.listing().folders().get(0));
  }

  public static List<ItemDigest> all(Mailbox mailbox, Folder folder) throws IOException {
    try (FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT)) {
      return rest(cursor);
    }
  }

  public static List<ItemDigest> rest(FolderCursor cursor) throws IOException {
    List<ItemDigest> items = new ArrayList<>();
    for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
      items.add(item.get());
    }
    return items;
  }

  /** Where a cursor stands that was closed after some items. */
  public static Position positionAfter(Mailbox mailbox, Folder folder, int items)
      throws IOException {
    try (FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT)) {
      for (int i = 0; i < items; i++) {
        cursor.next();
      }
      return cursor.position();
    }
  }
}

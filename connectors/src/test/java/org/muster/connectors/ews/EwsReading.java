package org.muster.connectors.ews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;

/** What came of reading an inbox, taken up again where the connection broke. */
record EwsReading(List<ItemDigest> items, FolderAccount account, int interruptions) {

  private static final int MOST = 5;

  /** Items but for their octets, which Exchange writes anew each time. */
  static List<ItemDigest> withoutOctets(List<ItemDigest> items) {
    return items.stream().map(EwsReading::withoutOctets).toList();
  }

  private static ItemDigest withoutOctets(ItemDigest item) {
    return new ItemDigest(
        item.locator(),
        item.condition(),
        item.messageId(),
        item.envelope(),
        item.packed(),
        item.envelope(),
        item.sent(),
        item.received(),
        item.flags(),
        item.octets(),
        item.noted(),
        item.protection(),
        item.store());
  }

  /** Opens the mailbox. */
  interface Opening {
    Mailbox open() throws IOException;
  }

  static FolderPath path(String name) {
    return new FolderPath(List.of(name));
  }

  /** Reads to the end, but gives up what breaks again and again. */
  static EwsReading of(Opening opening) throws IOException {
    List<ItemDigest> items = new ArrayList<>();
    Position position = Position.START;
    for (int interruptions = 0; ; interruptions++) {
      try (Mailbox mailbox = opening.open()) {
        Folder inbox = mailbox.listing().folders().get(0);
        try (FolderCursor cursor = mailbox.read(inbox, position, Depth.CONTENT)) {
          for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
            items.add(item.get());
            position = cursor.position();
          }
          return new EwsReading(withoutOctets(items), cursor.account(), interruptions);
        }
      } catch (MailboxUnavailableException e) {
        throw e;
      } catch (IOException e) {
        if (interruptions == MOST) {
          throw e;
        }
      }
    }
  }

  /** To be compared with one that was not interrupted; fails if this was not, either. */
  EwsReading withoutInterruptions() {
    if (interruptions == 0) {
      throw new AssertionError("nothing interrupted the reading");
    }
    return new EwsReading(items, account, 0);
  }
}

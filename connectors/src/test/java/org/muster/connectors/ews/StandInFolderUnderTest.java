package org.muster.connectors.ews;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.ews.standin.store.StandInMailbox;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.FolderPath;

/** A folder of the stand-in as the contract of mail systems fills it. */
record StandInFolderUnderTest(StandInMailbox mailbox, StandInFolder folder) implements TestFolder {

  /** Only what Exchange keeps of a message's flags. */
  static final Set<Flag> KEPT = Set.of(Flag.SEEN, Flag.ANSWERED, Flag.FLAGGED, Flag.DRAFT);

  static StandInFolderUnderTest inbox(StandInMailbox mailbox) {
    return new StandInFolderUnderTest(mailbox, mailbox.distinguished("inbox"));
  }

  @Override
  public TestFolder folder(FolderPath path) {
    return new StandInFolderUnderTest(
        mailbox, mailbox.folder(String.join("/", path.names()), "IPF.Note"));
  }

  @Override
  public StandInMessage add(byte[] message, Set<Flag> flags, Instant received) {
    Set<Flag> kept = new HashSet<>(flags);
    kept.retainAll(KEPT);
    ItemState state = ItemState.of(received, kept.toArray(Flag[]::new));
    return new StandInMessage(folder, folder.append(message, state));
  }

  /** One item. */
  record StandInMessage(StandInFolder folder, StandInItem item) implements TestMessage {
    @Override
    public void remove() {
      folder.delete(item);
    }
  }

  /** Ids, change keys and states of all items. */
  static String state(List<StandInFolder> folders) {
    return folders.stream()
        .flatMap(folder -> folder.items().stream())
        .map(StandInItem::toString)
        .sorted()
        .reduce("", (all, one) -> all + "\n" + one);
  }
}

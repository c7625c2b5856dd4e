package org.muster.connectors.imap;

import java.io.IOException;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Reads the messages that a folder held when it was opened first, by UID. */
final class ImapCursor implements FolderCursor {

  private final SelectedFolder folder;
  private final Bodies bodies;
  private final FolderTally tally;
  private final long uidNext;
  private final long arrivedBefore;
  private long last;

  private ImapCursor(SelectedFolder folder, Bodies bodies, ImapPosition from) {
    this.folder = folder;
    this.bodies = bodies;
    this.tally = from.tally();
    this.uidNext = from.uidNext();
    this.last = from.last();
    this.arrivedBefore = tally.arrived();
  }

  static ImapCursor open(SelectedFolder folder, ItemReader reader, Position after)
      throws IOException {
    return after.isStart()
        ? start(folder, reader)
        : resume(folder, reader, ImapPosition.parse(after));
  }

  private static ImapCursor start(SelectedFolder folder, ItemReader reader) throws IOException {
    long declared = folder.exists();
    UidList list = folder.list(1, folder.uidNext() - 1);
    if (list.size() < Math.min(declared, folder.exists())) {
      list = folder.listWithSearched(1, folder.uidNext() - 1, list);
    }
    FolderTally tally = new FolderTally(declared, list.size());
    ImapPosition from = new ImapPosition(folder.uidValidity(), folder.uidNext(), 0, tally);
    return new ImapCursor(folder, bodies(folder, reader, list), from);
  }

  private static ImapCursor resume(SelectedFolder folder, ItemReader reader, ImapPosition from)
      throws IOException {
    if (from.uidValidity() == 0 || from.uidValidity() != folder.uidValidity()) {
      throw new PositionLostException(
          "Cannot go on reading folder: UIDVALIDITY was %d and is %d"
              .formatted(from.uidValidity(), folder.uidValidity()));
    }
    UidList rest = folder.list(from.last() + 1, from.uidNext() - 1);
    if (rest.size() < from.tally().remaining()) {
      rest = folder.listWithSearched(from.last() + 1, from.uidNext() - 1, rest);
    }
    long gone = from.tally().remaining() - rest.size();
    if (gone < 0 || folder.isBefore(from.uidNext())) {
      throw new PositionLostException(
          "Cannot go on reading folder: messages came below UIDNEXT %d".formatted(from.uidNext()));
    }
    from.tally().vanished(gone);
    from.tally().arrivedSoFar(folder.list(from.uidNext(), folder.uidNext() - 1).size());
    return new ImapCursor(folder, bodies(folder, reader, rest), from);
  }

  private static Bodies bodies(SelectedFolder folder, ItemReader reader, UidList list) {
    return new Bodies(folder, reader, list, folder.connection().literalLimit());
  }

  @Override
  public Optional<ItemDigest> next() throws IOException {
    for (Optional<Outcome> next = bodies.next(); next.isPresent(); next = bodies.next()) {
      Optional<ItemDigest> item = counted(next.get());
      if (item.isPresent()) {
        return item;
      }
    }
    countArrivals();
    return Optional.empty();
  }

  @Override
  public Optional<ItemDigest> passOver() throws IOException {
    Optional<Outcome> outcome = bodies.passOver();
    return outcome.isPresent() ? counted(outcome.get()) : Optional.empty();
  }

  private Optional<ItemDigest> counted(Outcome outcome) {
    last = outcome.uid();
    ItemDigest item = outcome.item();
    if (item == null) {
      tally.vanished(1);
    } else if (outcome.kind() == Outcome.Kind.GIVEN) {
      tally.read(item.flags());
    } else {
      tally.unreadable();
    }
    return Optional.ofNullable(item);
  }

  private void countArrivals() throws IOException {
    folder.refresh();
    tally.arrivedSoFar(arrivedBefore + folder.arrived());
  }

  @Override
  public Position position() {
    return new ImapPosition(folder.uidValidity(), uidNext, last, tally).position();
  }

  @Override
  public FolderAccount account() {
    return tally.account();
  }

  @Override
  public void close() throws IOException {
    bodies.drain();
  }
}

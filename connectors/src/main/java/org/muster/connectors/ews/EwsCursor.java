package org.muster.connectors.ews;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.folder.FolderTally;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;

/** Reads the items that a folder held when it was opened first, by id. */
final class EwsCursor implements FolderCursor {

  private final Exchange exchange;
  private final String folder;
  private final String state;
  private final Ahead ahead;
  private final ItemBatches items;
  private final FolderTally tally;
  private String last;

  private EwsCursor(Exchange exchange, String folder, EwsPosition from, Rest rest) {
    this.exchange = exchange;
    this.folder = folder;
    this.state = from.state();
    this.ahead = from.isSynchronised() ? new Ahead(List.of()) : new Ahead(rest.list());
    this.items = new ItemBatches(exchange, rest.reader(), rest.list());
    this.tally = from.tally();
    this.last = from.last();
  }

  /** What is still to be read, and how. */
  private record Rest(ItemReader reader, List<ListedItem> list) {}

  static EwsCursor open(Exchange exchange, String folder, ItemReader reader, Position after)
      throws IOException {
    return after.isStart()
        ? start(exchange, folder, reader)
        : resume(exchange, folder, reader, EwsPosition.parse(after));
  }

  private static EwsCursor start(Exchange exchange, String folder, ItemReader reader)
      throws IOException {
    Optional<Integer> counted = exchange.count(folder);
    ItemChanges all = exchange.items(folder);
    List<ListedItem> list = sorted(all.present().values(), "");
    FolderTally tally = new FolderTally(counted.orElse(list.size()), list.size());
    EwsPosition from = new EwsPosition(all.state(), 0, "", tally);
    return new EwsCursor(exchange, folder, from, new Rest(reader, list));
  }

  private static EwsCursor resume(
      Exchange exchange, String folder, ItemReader reader, EwsPosition from) throws IOException {
    List<ListedItem> list =
        from.isSynchronised()
            ? synchronised(exchange, folder, from)
            : searched(exchange, folder, from);
    return new EwsCursor(exchange, folder, from, new Rest(reader, list));
  }

  private static List<ListedItem> synchronised(Exchange exchange, String folder, EwsPosition from)
      throws IOException {
    Map<String, ListedItem> all = exchange.changes(folder, "").present();
    ItemChanges since = since(exchange, folder, from.state());
    since.created().forEach(all::remove);
    List<ListedItem> rest = sorted(all.values(), from.last());
    long gone = from.tally().remaining() - rest.size();
    if (gone < 0 || gone > since.deleted().size()) {
      throw new PositionLostException(
          "Cannot go on reading folder: its items are not those that its sync state tells of");
    }
    from.tally().vanished(gone);
    from.tally().arrivedSoFar(since.created().size());
    return rest;
  }

  /** Nothing tells what came since from what was there: only the very same items are read on. */
  private static List<ListedItem> searched(Exchange exchange, String folder, EwsPosition from)
      throws IOException {
    List<ListedItem> rest = sorted(exchange.search(folder).values(), from.last());
    if (rest.size() != from.tally().remaining() || new Ahead(rest).sum() != from.ahead()) {
      throw new PositionLostException(
          "Cannot go on reading folder: it is not synchronised, and changed meanwhile");
    }
    return rest;
  }

  /** Those after an id. Ids are compared octet by octet: they differ by case. */
  private static List<ListedItem> sorted(Collection<ListedItem> items, String after) {
    return items.stream()
        .filter(item -> item.id().compareTo(after) > 0)
        .sorted(Comparator.comparing(ListedItem::id))
        .toList();
  }

  private static ItemChanges since(Exchange exchange, String folder, String state)
      throws IOException {
    try {
      return exchange.changes(folder, state);
    } catch (EwsRefusal e) {
      if (e.code().startsWith("ErrorInvalidSyncState")) {
        throw new PositionLostException(
            "Cannot go on reading folder: Exchange does not know its sync state any more");
      }
      throw e;
    }
  }

  @Override
  public Optional<ItemDigest> next() throws IOException {
    return exchange.asking().judged(this::read);
  }

  private Optional<ItemDigest> read() throws IOException {
    for (Optional<Outcome> next = items.next(); next.isPresent(); next = items.next()) {
      Optional<ItemDigest> item = counted(next.get());
      if (item.isPresent()) {
        return item;
      }
    }
    tally.arrivedSoFar(arrived());
    return Optional.empty();
  }

  /** At least so many have come; what is not synchronised is only counted. */
  private long arrived() throws IOException {
    if (!state.isEmpty()) {
      return since(exchange, folder, state).created().size();
    }
    FolderAccount account = tally.account();
    long there = account.listed() - account.vanished();
    return Math.max(0, exchange.search(folder).size() - there);
  }

  @Override
  public Optional<ItemDigest> passOver() {
    return items.passOver().flatMap(this::counted);
  }

  private Optional<ItemDigest> counted(Outcome outcome) {
    last = outcome.id();
    if (state.isEmpty()) {
      ahead.done(last);
    }
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

  @Override
  public Position position() {
    return new EwsPosition(state, ahead.sum(), last, tally).position();
  }

  @Override
  public FolderAccount account() {
    return tally.account();
  }

  @Override
  public void close() throws IOException {
    items.drop();
  }
}

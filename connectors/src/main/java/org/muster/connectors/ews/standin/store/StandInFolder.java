package org.muster.connectors.ews.standin.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.muster.connectors.ews.standin.mime.StoredMime;
import org.muster.connectors.ews.standin.store.SyncChange.Create;
import org.muster.connectors.ews.standin.store.SyncChange.Delete;
import org.muster.connectors.ews.standin.store.SyncChange.ReadFlag;
import org.muster.connectors.ews.standin.store.SyncChange.Update;
import org.muster.rules.mail.Flag;

/** A folder and its items, to be changed at any time and from any thread. */
public final class StandInFolder {

  private volatile FolderNode node;
  private final Store store;
  private final Map<String, StandInItem> items = new LinkedHashMap<>();
  private final Map<String, StandInItem> hidden = new LinkedHashMap<>();
  private final List<Gone> gone = new ArrayList<>();

  private record Gone(String id, long created, long at) {}

  StandInFolder(FolderNode node, Store store) {
    this.node = node;
    this.store = store;
  }

  /** Its id, name, class and place. */
  public FolderNode node() {
    return node;
  }

  void rename(String name) {
    node = node.named(name);
  }

  /** Puts a message into the folder. */
  public StandInItem append(byte[] mime, ItemState state) {
    return put(new StoredMime(mime), state, store.ids().searchKey());
  }

  /** Puts an item into the folder that only a traversal of associated items shows. */
  public StandInItem appendHidden(byte[] mime, ItemState state) {
    synchronized (store) {
      StandInItem item = fresh(new StoredMime(mime), state, store.ids().searchKey());
      hidden.put(item.id(), item);
      store.keep(item, this);
      return item;
    }
  }

  private StandInItem put(StoredMime mime, ItemState state, String searchKey) {
    synchronized (store) {
      StandInItem item = fresh(mime, state, searchKey);
      items.put(item.id(), item);
      store.keep(item, this);
      return item;
    }
  }

  private StandInItem fresh(StoredMime mime, ItemState state, String searchKey) {
    Ids ids = store.ids();
    long at = ids.change();
    return new StandInItem(
        ids.item(), ids.changeKey(), searchKey, at, mime, state, StandInItem.Changes.createdAt(at));
  }

  /** Takes an item away for good. */
  public void delete(StandInItem item) {
    synchronized (store) {
      StandInItem last = current(item);
      items.remove(item.id());
      hidden.remove(item.id());
      store.forget(item.id());
      gone.add(new Gone(item.id(), last.changes().created(), store.ids().change()));
    }
  }

  /** Moves an item: it gets another id. */
  public StandInItem move(StandInItem item, StandInFolder to) {
    synchronized (store) {
      StandInItem last = current(item);
      delete(last);
      return to.put(last.mime(), last.state(), last.searchKey());
    }
  }

  /** Gives an item other content or another state: its change key changes, its id does not. */
  public StandInItem modify(StandInItem item, byte[] mime, ItemState state) {
    synchronized (store) {
      StandInItem last = current(item);
      return replace(
          last, new StoredMime(mime), state, last.changes().contentAt(store.ids().change()));
    }
  }

  /** Marks an item as read, which synchronisation tells apart from other changes. */
  public StandInItem markRead(StandInItem item) {
    synchronized (store) {
      StandInItem last = current(item);
      return replace(
          last,
          last.mime(),
          last.state().with(Flag.SEEN),
          last.changes().readFlagAt(store.ids().change()));
    }
  }

  private StandInItem replace(
      StandInItem last, StoredMime mime, ItemState state, StandInItem.Changes changes) {
    StandInItem now =
        new StandInItem(
            last.id(),
            store.ids().changeKey(),
            last.searchKey(),
            last.number(),
            mime,
            state,
            changes);
    (hidden.containsKey(last.id()) ? hidden : items).put(last.id(), now);
    store.keep(now, this);
    return now;
  }

  private StandInItem current(StandInItem item) {
    return Optional.ofNullable(items.get(item.id()))
        .or(() -> Optional.ofNullable(hidden.get(item.id())))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot change item %s: it is not in '%s'".formatted(item.id(), node.name())));
  }

  /** Its items, the newest in the store first; those of a search folder lie in other folders. */
  public List<StandInItem> items() {
    synchronized (store) {
      return node.kind() == FolderKind.SEARCH ? store.unread(node) : newestFirst(items);
    }
  }

  List<StandInItem> own() {
    return newestFirst(items);
  }

  public List<StandInItem> hidden() {
    synchronized (store) {
      return newestFirst(hidden);
    }
  }

  private static List<StandInItem> newestFirst(Map<String, StandInItem> items) {
    List<StandInItem> sorted = new ArrayList<>(items.values());
    sorted.sort(Comparator.comparing(StandInItem::received).reversed());
    return List.copyOf(sorted);
  }

  /** What changed after a place in the log, in the order of the log. */
  public List<SyncChange> changesAfter(long place, Set<String> ignored) {
    synchronized (store) {
      List<SyncChange> changes = new ArrayList<>();
      items.values().stream()
          .filter(i -> i.changes().any() > place)
          .forEach(i -> changes.add(change(i, place)));
      gone.stream()
          .filter(g -> g.at() > place && g.created() <= place)
          .forEach(g -> changes.add(new Delete(g.id(), g.at())));
      changes.removeIf(c -> ignored.contains(idOf(c)));
      changes.sort(Comparator.comparingLong(SyncChange::at));
      return List.copyOf(changes);
    }
  }

  private static SyncChange change(StandInItem item, long place) {
    long at = item.changes().any();
    if (item.changes().created() > place) {
      return new Create(item, at);
    }
    return item.changes().content() > place ? new Update(item, at) : new ReadFlag(item, at);
  }

  private static String idOf(SyncChange change) {
    if (change instanceof Create c) {
      return c.item().id();
    }
    if (change instanceof Update u) {
      return u.item().id();
    }
    return change instanceof ReadFlag r ? r.item().id() : ((Delete) change).id();
  }
}

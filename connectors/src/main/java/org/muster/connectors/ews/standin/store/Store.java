package org.muster.connectors.ews.standin.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.muster.rules.mail.Flag;

/** All folders and items of all mailboxes, by their ids; the lock of everything in them. */
public final class Store {

  private final Ids ids = new Ids();
  private final Map<String, StandInFolder> folders = new LinkedHashMap<>();
  private final Map<String, Kept> items = new LinkedHashMap<>();

  /** An item in the folder that holds it. */
  public record Kept(StandInItem item, StandInFolder folder) {}

  Ids ids() {
    return ids;
  }

  synchronized StandInFolder add(FolderNode node) {
    StandInFolder folder = new StandInFolder(node, this);
    folders.put(node.id(), folder);
    return folder;
  }

  synchronized void keep(StandInItem item, StandInFolder folder) {
    items.put(item.id(), new Kept(item, folder));
  }

  synchronized void forget(String id) {
    items.remove(id);
  }

  public synchronized Optional<StandInFolder> folder(String id) {
    return Optional.ofNullable(folders.get(id));
  }

  public synchronized Optional<Kept> item(String id) {
    return Optional.ofNullable(items.get(id));
  }

  /** The folders right below one, by name. */
  public synchronized List<StandInFolder> children(String id) {
    List<StandInFolder> children = new ArrayList<>(folders.values());
    children.removeIf(f -> f.node().isRoot() || !f.node().parent().equals(id));
    children.sort(Comparator.comparing(f -> f.node().name()));
    return List.copyOf(children);
  }

  /** A folder of a mailbox by its name in requests; empty where the version has none. */
  public synchronized Optional<StandInFolder> distinguished(String mailbox, String name) {
    return of(mailbox).stream()
        .filter(folder -> folder.node().distinguished().equals(Optional.of(name)))
        .findFirst();
  }

  synchronized List<StandInFolder> of(String mailbox) {
    return folders.values().stream().filter(f -> f.node().mailbox().equals(mailbox)).toList();
  }

  /** What the only kind of search folder there is finds: what nobody read yet. */
  synchronized List<StandInItem> unread(FolderNode search) {
    return of(search.mailbox()).stream()
        .flatMap(f -> f.own().stream())
        .filter(i -> !i.has(Flag.SEEN))
        .toList();
  }

  public static boolean isFolderId(String id) {
    return Ids.isFolder(id);
  }

  public static boolean isItemId(String id) {
    return Ids.isItem(id);
  }
}

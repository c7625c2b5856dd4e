package org.muster.connectors.ews.standin.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mailbox with its distinguished folders, or the tree of public folders. */
public final class StandInMailbox {

  private final String address;
  private final Store store;
  private final Map<String, StandInFolder> distinguished = new HashMap<>();

  private StandInMailbox(String address, Store store) {
    this.address = address;
    this.store = store;
  }

  /** A new one, with the folders that Exchange makes for it. */
  public static StandInMailbox of(String address, Store store, ServerVersion version) {
    StandInMailbox mailbox = new StandInMailbox(address, store);
    for (Distinguished folder : Distinguished.values()) {
      if (folder.isIn(version)) {
        mailbox.add(folder);
      }
    }
    mailbox.search("Unread Mail");
    return mailbox;
  }

  /** A tree of public folders. */
  public static StandInMailbox publicFolders(Store store) {
    StandInMailbox mailbox = new StandInMailbox("", store);
    mailbox.root("publicfoldersroot", "IPM_SUBTREE");
    return mailbox;
  }

  public String address() {
    return address;
  }

  /** A folder by its name in requests, such as {@code inbox}. */
  public StandInFolder distinguished(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Cannot find folder '%s' (this version does not have it)".formatted(id)));
  }

  public Optional<StandInFolder> find(String id) {
    return Optional.ofNullable(distinguished.get(id));
  }

  /**
   * A folder below the top of the mailbox, made with its parents if it is not there.
   *
   * @param path names with a slash between
   * @param folderClass such as IPF.Note, for folders that are made
   */
  public StandInFolder folder(String path, String folderClass) {
    StandInFolder folder = distinguished(address.isEmpty() ? "publicfoldersroot" : "msgfolderroot");
    for (String name : List.of(path.split("/", -1))) {
      folder = child(folder, name, folderClass);
    }
    return folder;
  }

  /** Calls one of the folders that each mailbox has by another name, as other languages do. */
  public void rename(String id, String name) {
    distinguished(id).rename(name);
  }

  private StandInFolder child(StandInFolder parent, String name, String folderClass) {
    String id = parent.node().id();
    synchronized (store) {
      return store.children(id).stream()
          .filter(f -> f.node().name().equalsIgnoreCase(name))
          .findFirst()
          .orElseGet(
              () -> add(id, name, folderClass, FolderKind.ofClass(folderClass), Optional.empty()));
    }
  }

  /** A search folder, which finds all that is unread. */
  public StandInFolder search(String name) {
    String parent = distinguished("searchfolders").node().id();
    return add(parent, name, "IPF.Note", FolderKind.SEARCH, Optional.empty());
  }

  private void add(Distinguished folder) {
    if (folder.parent().isEmpty()) {
      root(folder.id().orElseThrow(), folder.title());
    } else {
      add(
          distinguished(folder.parent()).node().id(),
          folder.title(),
          folder.folderClass(),
          FolderKind.ofClass(folder.folderClass()),
          folder.id());
    }
  }

  private void root(String id, String name) {
    String own = store.ids().folder();
    FolderNode node = node(own, own, name, "", FolderKind.FOLDER, Optional.of(id));
    distinguished.put(id, store.add(node));
  }

  private StandInFolder add(
      String parent, String name, String folderClass, FolderKind kind, Optional<String> known) {
    StandInFolder folder =
        store.add(node(store.ids().folder(), parent, name, folderClass, kind, known));
    known.ifPresent(id -> distinguished.put(id, folder));
    return folder;
  }

  private FolderNode node(
      String id,
      String parent,
      String name,
      String folderClass,
      FolderKind kind,
      Optional<String> known) {
    return new FolderNode(
        id, store.ids().changeKey(), parent, name, folderClass, kind, known, address);
  }
}

package org.muster.connectors.ews;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.enumeration.misc.ConnectingIdType;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import microsoft.exchange.webservices.data.core.enumeration.service.SyncFolderItemsScope;
import microsoft.exchange.webservices.data.core.service.folder.Folder;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.core.service.schema.ItemSchema;
import microsoft.exchange.webservices.data.misc.ImpersonatedUserId;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.property.complex.Mailbox;
import microsoft.exchange.webservices.data.sync.ChangeCollection;
import microsoft.exchange.webservices.data.sync.ItemChange;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.rules.mail.Unavailability;

/**
 * The boundary round ews-java-api: what is asked of it for one mailbox, in our own words. Used by
 * one thread, but for {@link #close}.
 */
final class Exchange implements Closeable {

  /** Changes of one answer, the most there are (MS-OXWSSYNC 3.1.4.2). */
  private static final int CHANGES = 512;

  private final EwsClient client;
  private final String mailbox;
  private final Asking asking;
  private final EwsService service;

  Exchange(EwsClient client, String mailbox) {
    this.client = client;
    this.mailbox = mailbox;
    this.asking = new Asking(client, mailbox);
    this.service = new EwsService(client);
    if (client.settings().login().as() == As.IMPERSONATION && !PublicFolders.are(mailbox)) {
      service.setImpersonatedUserId(new ImpersonatedUserId(ConnectingIdType.SmtpAddress, mailbox));
    }
  }

  EwsClient client() {
    return client;
  }

  Asking asking() {
    return asking;
  }

  String mailbox() {
    return mailbox;
  }

  /**
   * The folder that all others of a mailbox lie below.
   *
   * @throws EwsRefusal if who logs in may not open the mailbox, or there is none
   */
  String root() throws IOException {
    return distinguished(
            PublicFolders.are(mailbox)
                ? WellKnownFolderName.PublicFoldersRoot
                : WellKnownFolderName.MsgFolderRoot)
        .orElseThrow(
            () ->
                MailboxUnavailableException.of(
                    Unavailability.DENIED,
                    "Cannot open mailbox '%s': Exchange shows no folder of it to who logs in"
                        .formatted(mailbox)));
  }

  /**
   * The id of a folder that Exchange knows by its purpose; empty where the mailbox has none, or
   * none that may be seen, or the server does not know this purpose.
   */
  Optional<String> distinguished(WellKnownFolderName name) throws IOException {
    try {
      return Optional.of(asking.ask("find a folder", () -> bind(name).getId().getUniqueId()));
    } catch (EwsRefusal e) {
      boolean isRoot =
          name == WellKnownFolderName.MsgFolderRoot
              || name == WellKnownFolderName.PublicFoldersRoot;
      if (e.isOfAbsent() || !(isRoot || e.isPassing() || e.isOfIdentity())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Folder bind(WellKnownFolderName name) throws Exception {
    return Folder.bind(service, id(name), PropertySet.IdOnly);
  }

  private FolderId id(WellKnownFolderName name) {
    return client.settings().login().as() == As.DELEGATE && !PublicFolders.are(mailbox)
        ? new FolderId(name, new Mailbox(mailbox))
        : new FolderId(name);
  }

  /** The folders that programs keep for themselves, as far as they are told. */
  ProgramFolders programs() throws IOException {
    if (PublicFolders.are(mailbox)) {
      return ProgramFolders.of("");
    }
    PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, ProgramFolders.SPECIAL);
    try {
      return ProgramFolders.of(
          asking.ask(
              "find a folder",
              () ->
                  Told.of(
                          String.class,
                          Folder.bind(service, id(WellKnownFolderName.Inbox), wanted),
                          ProgramFolders.SPECIAL_WRITTEN)
                      .orElse("")));
    } catch (EwsRefusal e) {
      if (e.isPassing() || e.isOfIdentity()) {
        throw e;
      }
      return ProgramFolders.of("");
    }
  }

  /** All folders below another, however deep. */
  List<FoundFolder> folders(String root) throws IOException {
    FolderSearch search = new FolderSearch(service, asking);
    return PublicFolders.are(mailbox)
        ? PublicFolders.of(mailbox).find(search, root)
        : search.below(root);
  }

  /** How many items a folder holds; empty where the server does not count. */
  Optional<Integer> count(String folder) throws IOException {
    PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, FolderSchema.TotalCount);
    return asking.ask(
        "open a folder",
        () ->
            Told.of(
                Integer.class,
                Folder.bind(service, new FolderId(folder), wanted),
                FolderSchema.TotalCount));
  }

  /**
   * The items that a folder holds, with the sync state that later changes are asked for by; with
   * none where the folder cannot be synchronised, as public folders cannot.
   */
  ItemChanges items(String folder) throws IOException {
    try {
      return changes(folder, "");
    } catch (EwsRefusal e) {
      if (!e.isOfRequest()) {
        throw e;
      }
    }
    ItemChanges found = new ItemChanges("");
    search(folder).values().forEach(found::created);
    return found;
  }

  /** The items that a folder holds, by id, without synchronising it. */
  Map<String, ListedItem> search(String folder) throws IOException {
    return new ItemSearch(service, asking, folder).all();
  }

  /**
   * What became of a folder's items since a sync state.
   *
   * @param since empty for all items that there are
   */
  ItemChanges changes(String folder, String since) throws IOException {
    ItemChanges all = new ItemChanges(since);
    boolean more = true;
    while (more) {
      String from = all.state();
      ChangeCollection<ItemChange> page = asking.ask("list items", () -> sync(folder, from));
      asking.ask("list items", () -> take(page, all));
      more = page.getMoreChangesAvailable();
      if (more && from.equals(all.state())) {
        throw new IOException("Cannot list items: Exchange says that more follow and gives none");
      }
    }
    return all;
  }

  private ChangeCollection<ItemChange> sync(String folder, String state) throws Exception {
    PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, ItemSchema.Size);
    return service.syncFolderItems(
        new FolderId(folder),
        wanted,
        null,
        CHANGES,
        SyncFolderItemsScope.NormalItems,
        state.isEmpty() ? null : state);
  }

  private static String take(ChangeCollection<ItemChange> page, ItemChanges all) throws Exception {
    for (ItemChange change : page) {
      switch (change.getChangeType()) {
        case Create -> all.created(ListedItem.of(change.getItem()));
        case Update -> all.updated(ListedItem.of(change.getItem()));
        case Delete -> all.deleted(change.getItemId().getUniqueId());
        case ReadFlagChange -> {}
      }
    }
    if (page.getSyncState().equals(KnownPage.NO_STATE)) {
      throw new EwsRefusal("no SyncState", Duration.ZERO);
    }
    all.reached(page.getSyncState());
    return all.state();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}

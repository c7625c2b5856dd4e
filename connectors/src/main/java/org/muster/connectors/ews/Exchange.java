package org.muster.connectors.ews;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.enumeration.misc.ConnectingIdType;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.MapiPropertyType;
import microsoft.exchange.webservices.data.core.enumeration.property.WellKnownFolderName;
import microsoft.exchange.webservices.data.core.enumeration.search.FolderTraversal;
import microsoft.exchange.webservices.data.core.enumeration.service.SyncFolderItemsScope;
import microsoft.exchange.webservices.data.core.service.folder.Folder;
import microsoft.exchange.webservices.data.core.service.folder.SearchFolder;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.core.service.schema.ItemSchema;
import microsoft.exchange.webservices.data.misc.ImpersonatedUserId;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.property.complex.Mailbox;
import microsoft.exchange.webservices.data.property.definition.ExtendedPropertyDefinition;
import microsoft.exchange.webservices.data.search.FindFoldersResults;
import microsoft.exchange.webservices.data.search.FolderView;
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

  /** Folders of one answer; Exchange's policies allow 1000. */
  private static final int FOLDERS = 500;

  /** Changes of one answer, the most there are (MS-OXWSSYNC 3.1.4.2). */
  private static final int CHANGES = 512;

  /** PidTagAttributeHidden. */
  private static final ExtendedPropertyDefinition HIDDEN =
      property(0x10f4, MapiPropertyType.Boolean);

  private final EwsClient client;
  private final String mailbox;
  private final Asking asking;
  private final EwsService service;

  Exchange(EwsClient client, String mailbox) {
    this.client = client;
    this.mailbox = mailbox;
    this.asking = new Asking(client, mailbox);
    this.service = new EwsService(client);
    if (client.settings().login().as() == As.IMPERSONATION) {
      service.setImpersonatedUserId(new ImpersonatedUserId(ConnectingIdType.SmtpAddress, mailbox));
    }
  }

  private static ExtendedPropertyDefinition property(int tag, MapiPropertyType type) {
    try {
      return new ExtendedPropertyDefinition(tag, type);
    } catch (Exception e) {
      throw new IllegalStateException("Cannot name property %04x".formatted(tag), e);
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
    return distinguished(WellKnownFolderName.MsgFolderRoot)
        .orElseThrow(
            () ->
                MailboxUnavailableException.of(
                    Unavailability.DENIED,
                    "Cannot open mailbox '%s': Exchange shows no folder of it to who logs in"
                        .formatted(mailbox)));
  }

  /** The id of a folder that Exchange knows by its purpose; empty where the mailbox has none. */
  Optional<String> distinguished(WellKnownFolderName name) throws IOException {
    try {
      return Optional.of(asking.ask("find a folder", () -> id(bind(name))));
    } catch (EwsRefusal e) {
      if (e.isOfAbsent()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Folder bind(WellKnownFolderName name) throws Exception {
    FolderId id =
        client.settings().login().as() == As.DELEGATE
            ? new FolderId(name, new Mailbox(mailbox))
            : new FolderId(name);
    return Folder.bind(service, id, PropertySet.IdOnly);
  }

  private static String id(Folder folder) throws Exception {
    return folder.getId().getUniqueId();
  }

  /** All folders below another, however deep. */
  List<FoundFolder> folders(String root) throws IOException {
    List<FoundFolder> found = new ArrayList<>();
    for (int offset = 0; offset >= 0; ) {
      FolderView view = view(offset);
      FindFoldersResults page =
          asking.ask("list folders", () -> service.findFolders(new FolderId(root), view));
      for (Folder folder : page.getFolders()) {
        found.add(asking.ask("list folders", () -> found(folder)));
      }
      offset = next(page, offset);
    }
    return found;
  }

  private static int next(FindFoldersResults page, int offset) throws IOException {
    if (!page.isMoreAvailable()) {
      return -1;
    }
    Integer told = page.getNextPageOffset();
    int next = told == null ? offset + page.getFolders().size() : told;
    if (next <= offset) {
      throw new IOException("Cannot list folders: Exchange says that more follow and gives none");
    }
    return next;
  }

  private static FolderView view(int offset) {
    FolderView view = new FolderView(FOLDERS, offset);
    view.setTraversal(FolderTraversal.Deep);
    PropertySet wanted =
        new PropertySet(
            BasePropertySet.IdOnly,
            FolderSchema.DisplayName,
            FolderSchema.ParentFolderId,
            FolderSchema.FolderClass,
            FolderSchema.TotalCount,
            HIDDEN);
    view.setPropertySet(wanted);
    return view;
  }

  private static FoundFolder found(Folder folder) throws Exception {
    return new FoundFolder(
        id(folder),
        folder.getParentFolderId().getUniqueId(),
        folder.getDisplayName(),
        Told.of(String.class, folder, FolderSchema.FolderClass).orElse(""),
        Told.of(Integer.class, folder, FolderSchema.TotalCount).orElse(0),
        kind(folder));
  }

  private static FoundFolder.Kind kind(Folder folder) throws Exception {
    if (folder instanceof SearchFolder) {
      return FoundFolder.Kind.SEARCH;
    }
    return Told.of(Boolean.class, folder, HIDDEN).orElse(false)
        ? FoundFolder.Kind.HIDDEN
        : FoundFolder.Kind.ORDINARY;
  }

  /** How many items a folder holds. */
  long count(String folder) throws IOException {
    PropertySet wanted = new PropertySet(BasePropertySet.IdOnly, FolderSchema.TotalCount);
    return asking.ask(
        "open a folder",
        () -> (long) Folder.bind(service, new FolderId(folder), wanted).getTotalCount());
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
      if (more && page.getCount() == 0 && from.equals(all.state())) {
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
        case Create -> all.created(ListedItem.of(change));
        case Update -> all.updated(ListedItem.of(change));
        case Delete -> all.deleted(change.getItemId().getUniqueId());
        case ReadFlagChange -> {}
      }
    }
    all.reached(page.getSyncState());
    return all.state();
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}

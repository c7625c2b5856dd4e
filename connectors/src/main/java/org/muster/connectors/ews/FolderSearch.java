package org.muster.connectors.ews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import microsoft.exchange.webservices.data.core.ExchangeService;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.search.FolderTraversal;
import microsoft.exchange.webservices.data.core.service.folder.Folder;
import microsoft.exchange.webservices.data.core.service.schema.FolderSchema;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.search.FindFoldersResults;
import microsoft.exchange.webservices.data.search.FolderView;

/**
 * All folders below another. They are asked for in one go; a server that refuses that, as Exchange
 * does for public folders, or that gives fewer than it counts, is asked folder by folder.
 */
final class FolderSearch {

  /** Folders of one answer; Exchange's policies allow 1000. */
  private static final int FOLDERS = 500;

  private static final String WHAT = "list folders";

  private final ExchangeService service;
  private final Asking asking;
  private final Map<String, FoundFolder> found = new LinkedHashMap<>();

  FolderSearch(ExchangeService service, Asking asking) {
    this.service = service;
    this.asking = asking;
  }

  List<FoundFolder> below(String root) throws IOException {
    try {
      search(root, FolderTraversal.Deep);
    } catch (EwsRefusal e) {
      if (!e.isOfRequest()) {
        throw e;
      }
      search(root, FolderTraversal.Shallow);
    }
    List<FoundFolder> all = new ArrayList<>(found.values());
    for (int i = 0; i < all.size(); i++) {
      if (isShortOfChildren(all.get(i))) {
        all.addAll(search(all.get(i).id(), FolderTraversal.Shallow));
      }
    }
    return all;
  }

  private boolean isShortOfChildren(FoundFolder folder) {
    return folder.kind() != FoundFolder.Kind.SEARCH
        && folder.counts().folders()
            > found.values().stream().filter(f -> f.parent().equals(folder.id())).count();
  }

  /** Asks for pages until the last; says which folders are new. */
  private List<FoundFolder> search(String parent, FolderTraversal traversal) throws IOException {
    List<FoundFolder> fresh = new ArrayList<>();
    for (int offset = 0; offset >= 0; ) {
      FolderView view = view(offset, traversal);
      FindFoldersResults page =
          asking.ask(WHAT, () -> service.findFolders(new FolderId(parent), view));
      int before = fresh.size();
      for (Folder each : page.getFolders()) {
        FoundFolder folder = asking.ask(WHAT, () -> FoundFolder.of(each, parent));
        if (found.putIfAbsent(folder.id(), folder) == null) {
          fresh.add(folder);
        }
      }
      offset = next(page, offset, fresh.size() - before);
    }
    return fresh;
  }

  private static int next(FindFoldersResults page, int offset, int fresh) throws IOException {
    if (!page.isMoreAvailable()) {
      return -1;
    }
    Integer told = page.getNextPageOffset();
    int next = told == null ? offset + page.getFolders().size() : told;
    if (next <= offset || fresh == 0) {
      throw new IOException("Cannot list folders: Exchange says that more follow and gives none");
    }
    return next;
  }

  private static FolderView view(int offset, FolderTraversal traversal) {
    FolderView view = new FolderView(FOLDERS, offset);
    view.setTraversal(traversal);
    PropertySet wanted =
        new PropertySet(
            BasePropertySet.IdOnly,
            FolderSchema.DisplayName,
            FolderSchema.ParentFolderId,
            FolderSchema.FolderClass,
            FolderSchema.TotalCount,
            FolderSchema.ChildFolderCount,
            FoundFolder.HIDDEN,
            FoundFolder.ASSOCIATED);
    view.setPropertySet(wanted);
    return view;
  }
}

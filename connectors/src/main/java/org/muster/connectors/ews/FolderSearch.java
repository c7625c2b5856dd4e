package org.muster.connectors.ews;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Optional<List<FoundFolder>> deep = deep(root);
    List<FoundFolder> all = new ArrayList<>(deep.isPresent() ? deep.get() : rightBelow(root));
    for (int i = 0; i < all.size(); i++) {
      if (mayHaveMore(all.get(i), deep.isPresent())) {
        all.addAll(rightBelow(all.get(i).id()));
      }
    }
    return all;
  }

  private Optional<List<FoundFolder>> deep(String root) throws IOException {
    try {
      return Optional.of(search(root, FolderTraversal.Deep));
    } catch (EwsRefusal e) {
      if (!e.isOfRequest()) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** The folders right below another that were not found before. */
  List<FoundFolder> rightBelow(String folder) throws IOException {
    return search(folder, FolderTraversal.Shallow);
  }

  private boolean mayHaveMore(FoundFolder folder, boolean isDeep) {
    long below = found.values().stream().filter(f -> f.parent().equals(folder.id())).count();
    return folder.kind() != FoundFolder.Kind.SEARCH
        && folder.counts().folders().map(told -> told > below).orElse(!isDeep);
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
            FoundFolder.OUT_OF_SIGHT,
            FoundFolder.ENTRY);
    view.setPropertySet(wanted);
    return view;
  }
}

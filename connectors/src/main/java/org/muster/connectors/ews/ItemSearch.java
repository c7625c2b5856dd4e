package org.muster.connectors.ews;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import microsoft.exchange.webservices.data.core.ExchangeService;
import microsoft.exchange.webservices.data.core.PropertySet;
import microsoft.exchange.webservices.data.core.enumeration.property.BasePropertySet;
import microsoft.exchange.webservices.data.core.enumeration.search.ItemTraversal;
import microsoft.exchange.webservices.data.core.service.item.Item;
import microsoft.exchange.webservices.data.core.service.schema.ItemSchema;
import microsoft.exchange.webservices.data.property.complex.FolderId;
import microsoft.exchange.webservices.data.search.FindItemsResults;
import microsoft.exchange.webservices.data.search.ItemView;

/**
 * All items of a folder by FindItem, for folders that are not synchronised. Pages are counted off
 * from the folder's start, so that an item which goes away hides one behind it: where there is more
 * than one page, the folder is listed again until nothing had gone since. What any listing had is
 * an item; whether it is still there is found when it is read.
 */
final class ItemSearch {

  /** Items of one answer; Exchange's policies allow 1000. */
  private static final int ITEMS = 1000;

  private static final int ROUNDS = 5;
  private static final String WHAT = "list items";

  private final ExchangeService service;
  private final Asking asking;
  private final String folder;
  private int pages;

  ItemSearch(ExchangeService service, Asking asking, String folder) {
    this.service = service;
    this.asking = asking;
    this.folder = folder;
  }

  /** The items by id. */
  Map<String, ListedItem> all() throws IOException {
    Map<String, ListedItem> before = round();
    Map<String, ListedItem> all = new HashMap<>(before);
    for (int round = 2; pages > 1; round++) {
      Map<String, ListedItem> again = round();
      all.putAll(again);
      if (again.keySet().containsAll(before.keySet())) {
        return all;
      }
      if (round == ROUNDS) {
        throw new IOException("Cannot list items: they go away faster than they can be listed");
      }
      before = again;
    }
    return all;
  }

  private Map<String, ListedItem> round() throws IOException {
    Map<String, ListedItem> listed = new HashMap<>();
    pages = 0;
    for (int offset = 0; offset >= 0; pages++) {
      ItemView view = view(offset);
      FindItemsResults<Item> page =
          asking.ask(WHAT, () -> service.findItems(new FolderId(folder), view));
      int before = listed.size();
      for (Item each : page.getItems()) {
        ListedItem item = asking.ask(WHAT, () -> ListedItem.of(each));
        listed.put(item.id(), item);
      }
      offset = next(page, offset, listed.size() - before);
    }
    return listed;
  }

  private static int next(FindItemsResults<Item> page, int offset, int fresh) throws IOException {
    if (!page.isMoreAvailable()) {
      return -1;
    }
    Integer told = page.getNextPageOffset();
    int next = told == null ? offset + page.getItems().size() : told;
    if (next <= offset || fresh == 0) {
      throw new IOException("Cannot list items: Exchange says that more follow and gives none");
    }
    return next;
  }

  private static ItemView view(int offset) {
    ItemView view = new ItemView(ITEMS, offset);
    view.setTraversal(ItemTraversal.Shallow);
    view.setPropertySet(new PropertySet(BasePropertySet.IdOnly, ItemSchema.Size));
    return view;
  }
}

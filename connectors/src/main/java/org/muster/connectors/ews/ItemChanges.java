package org.muster.connectors.ews;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What listings gave since a sync state: an item may come more than once, and the last counts. */
final class ItemChanges {

  private final Map<String, ListedItem> present = new HashMap<>();
  private final Set<String> created = new HashSet<>();
  private final Set<String> deleted = new HashSet<>();
  private String state;

  ItemChanges(String since) {
    state = since;
  }

  void created(ListedItem item) {
    updated(item);
    created.add(item.id());
  }

  void updated(ListedItem item) {
    present.put(item.id(), item);
    deleted.remove(item.id());
  }

  void deleted(String id) {
    present.remove(id);
    if (!created.remove(id)) {
      deleted.add(id);
    }
  }

  void reached(String next) {
    state = next;
  }

  /** Items created or changed and not deleted since, by id. */
  Map<String, ListedItem> present() {
    return present;
  }

  /** Ids of those that were created, not merely changed. */
  Set<String> created() {
    return created;
  }

  /** Ids of those that were there before and are gone. */
  Set<String> deleted() {
    return deleted;
  }

  /** Where the next listing goes on. */
  String state() {
    return state;
  }
}

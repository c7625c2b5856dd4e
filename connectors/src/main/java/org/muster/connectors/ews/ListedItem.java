package org.muster.connectors.ews;

import microsoft.exchange.webservices.data.core.service.item.Item;
import microsoft.exchange.webservices.data.core.service.schema.ItemSchema;

/**
 * An item as it was listed.
 *
 * @param id case-sensitive; lasts until the item is moved
 * @param changeKey changes with the item; empty where not told
 * @param octets of the item, as far as the server knows; 0 where not told
 */
record ListedItem(String id, String changeKey, long octets) {

  /** Whether a change key is that of another state; what is not told is no change. */
  boolean isChangedTo(String other) {
    return !changeKey.isEmpty() && !other.isEmpty() && !changeKey.equals(other);
  }

  static ListedItem of(Item item) throws Exception {
    String key = item.getId().getChangeKey();
    long octets = Told.of(Integer.class, item, ItemSchema.Size).orElse(0);
    return new ListedItem(item.getId().getUniqueId(), key == null ? "" : key, octets);
  }
}

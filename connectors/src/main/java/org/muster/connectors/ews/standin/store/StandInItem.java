package org.muster.connectors.ews.standin.store;

import java.time.Instant;
import java.util.Set;
import org.muster.connectors.ews.standin.mime.StoredMime;
import org.muster.rules.mail.Flag;

/**
 * An item at one moment: each change makes a new one, with another change key.
 *
 * @param id another after a move
 * @param searchKey PidTagSearchKey as base64, kept over a move
 * @param number what PidTagInternetArticleNumber says: ascending within a folder
 * @param changes when it came into its folder and changed last
 */
public record StandInItem(
    String id,
    String changeKey,
    String searchKey,
    long number,
    StoredMime mime,
    ItemState state,
    Changes changes) {

  /**
   * Places in the store's log of changes.
   *
   * @param content of the last change but for the read flag
   */
  record Changes(long created, long content, long any) {
    static Changes createdAt(long change) {
      return new Changes(change, change, change);
    }

    Changes contentAt(long change) {
      return new Changes(created, change, change);
    }

    Changes readFlagAt(long change) {
      return new Changes(created, content, change);
    }
  }

  /** A message within this one, as if it were an item. */
  public StandInItem embedded(StoredMime message, String asId) {
    return new StandInItem(
        asId, changeKey, searchKey, number, message, state.as(ItemState.BY_CONTENT), changes);
  }

  public boolean has(Flag flag) {
    return state.flags().contains(flag);
  }

  public Set<Flag> flags() {
    return state.flags();
  }

  public Instant received() {
    return state.received();
  }

  public Instant created() {
    return state.created();
  }

  public Instant modified() {
    return state.modified();
  }

  public String itemClass() {
    return state.itemClass().isEmpty() ? mime.properties().itemClass() : state.itemClass();
  }
}

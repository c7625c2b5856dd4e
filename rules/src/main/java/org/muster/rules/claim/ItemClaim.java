package org.muster.rules.claim;

/**
 * What a mover says of an item that it did not copy.
 *
 * @param folder as {@link FolderKey} writes it
 * @param uid that the source server knows the item by
 */
public record ItemClaim(String folder, long uid, Kind kind) {

  /** Why it was not copied. */
  public enum Kind {
    TOO_LARGE,
    REFUSED,
    NOT_GIVEN,
    NO_HEADERS
  }
}

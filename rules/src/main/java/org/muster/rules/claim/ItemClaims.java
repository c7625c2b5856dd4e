package org.muster.rules.claim;

import java.util.List;

/** What a mover says of the items of one mailbox; of one item said twice, the last counts. */
public record ItemClaims(List<ItemClaim> all) {

  public static final ItemClaims NONE = new ItemClaims(List.of());

  public ItemClaims {
    all = List.copyOf(all);
  }
}

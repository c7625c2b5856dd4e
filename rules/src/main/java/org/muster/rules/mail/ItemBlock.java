package org.muster.rules.mail;

import java.util.List;
import org.muster.rules.bulk.OnDemand;

/**
 * Items of one folder, in the folder's own order.
 *
 * @param folder the folder's ordinal
 * @param attempt rises by one each time the folder is begun again; lower attempts are void
 */
public record ItemBlock(
    int pair, Side side, int member, int folder, int attempt, List<ItemDigest> items)
    implements MailboxEvent {

  public ItemBlock {
    items = OnDemand.copyOf(items);
  }
}

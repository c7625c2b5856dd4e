package org.muster.rules.claim;

import java.util.Map;

/**
 * All that the movers of a wave say.
 *
 * @param sources by the names that the mailbox list has for mailboxes of the source
 * @param targets by the names that it has for those of the target
 */
public record Claims(Map<String, ItemClaims> sources, Map<String, MailboxClaim> targets) {

  public static final Claims NONE = new Claims(Map.of(), Map.of());

  public Claims {
    sources = Map.copyOf(sources);
    targets = Map.copyOf(targets);
  }

  public ItemClaims ofSource(String mailbox) {
    return sources.getOrDefault(mailbox, ItemClaims.NONE);
  }

  public MailboxClaim ofTarget(String mailbox) {
    return targets.getOrDefault(mailbox, MailboxClaim.NONE);
  }
}

package org.muster.jobs.mover;

import org.muster.rules.claim.Claims;

/**
 * What movers say, and how much of it was understood.
 *
 * @param unreadable lines that speak of an item or a mailbox, and could not be read
 * @param unlisted mailboxes that are not in the mailbox list
 * @param dropped claims beyond what is kept
 */
public record MoverReport(Claims claims, long unreadable, long unlisted, long dropped) {

  /** In one line that names nobody. */
  public String words() {
    long items = claims.sources().values().stream().mapToLong(said -> said.all().size()).sum();
    return "the mover's log speaks of %d items and %d mailboxes; lines not understood: %d, mailboxes not in the list: %d, claims not kept: %d"
        .formatted(items, claims.targets().size(), unreadable, unlisted, dropped);
  }
}

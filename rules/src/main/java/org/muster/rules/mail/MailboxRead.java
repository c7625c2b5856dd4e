package org.muster.rules.mail;

import org.jspecify.annotations.Nullable;

/**
 * The mailbox is done with.
 *
 * @param unavailable null if it was read to its end
 * @param interruptions while it was read
 */
public record MailboxRead(
    int pair,
    Side side,
    int member,
    @Nullable Unavailability unavailable,
    Interruptions interruptions)
    implements MailboxEvent {

  /** Without any interruption. */
  public MailboxRead(int pair, Side side, int member, @Nullable Unavailability unavailable) {
    this(pair, side, member, unavailable, Interruptions.NONE);
  }
}

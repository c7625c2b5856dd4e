package org.muster.rules.mail;

import org.jspecify.annotations.Nullable;

/**
 * The mailbox is done with.
 *
 * @param unavailable null if it was read to its end
 */
public record MailboxRead(int pair, Side side, int member, @Nullable Unavailability unavailable)
    implements MailboxEvent {}

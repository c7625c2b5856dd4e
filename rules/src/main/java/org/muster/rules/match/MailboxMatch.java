package org.muster.rules.match;

import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

/**
 * A mailbox pair as a whole.
 *
 * @param sourceUnavailable null if every source mailbox was read to its end
 * @param targetUnavailable null if the target mailbox was read to its end
 * @param notMail items of classes that were counted but not compared
 * @param wrongPair both hold many items and almost none match
 */
public record MailboxMatch(
    MailboxPair pair,
    Depth depth,
    @Nullable Unavailability sourceUnavailable,
    @Nullable Unavailability targetUnavailable,
    long notMail,
    boolean wrongPair,
    Ledger ledger) {}

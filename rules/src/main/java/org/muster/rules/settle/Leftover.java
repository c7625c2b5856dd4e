package org.muster.rules.settle;

import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Side;

/**
 * An item that its own pair could not match, to be joined once more across the wave.
 *
 * @param identity what the join compares: the item's content and identity, under the run's key
 * @param item key of its row
 */
public record Leftover(
    Digest identity,
    Side side,
    int pair,
    int row,
    Digest mailbox,
    String ref,
    String organisation,
    String folder,
    Digest item) {}

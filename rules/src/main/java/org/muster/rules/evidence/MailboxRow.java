package org.muster.rules.evidence;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

/**
 * One mailbox pair: what was expected, how far it was read, its ledger and its grade.
 *
 * @param mailbox keyed token of the target mailbox
 * @param sourceUnavailable null if every source mailbox was read to its end
 * @param targetUnavailable null if the target mailbox was read to its end
 * @param critical findings of that severity that no suppression covers, and so on
 * @param itemRows rows of this pair in {@code items}: with {@code findingRows} and {@code
 *     folderRows} it tells whether the evidence is whole
 */
public record MailboxRow(
    int pair,
    int row,
    String ref,
    String organisation,
    Digest mailbox,
    MailboxPair.Kind kind,
    MailboxPair.Expectation expectation,
    int sources,
    Depth depth,
    String profile,
    @Nullable Unavailability sourceUnavailable,
    @Nullable Unavailability targetUnavailable,
    Grade grade,
    Ledger ledger,
    boolean balanced,
    long foldersListed,
    long foldersCompared,
    long foldersSkipped,
    long critical,
    long high,
    long medium,
    long low,
    long info,
    long itemRows,
    long findingRows,
    long folderRows) {}

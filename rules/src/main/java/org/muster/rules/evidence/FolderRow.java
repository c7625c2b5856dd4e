package org.muster.rules.evidence;

import org.muster.rules.mail.Digest;

/**
 * The ledger of one folder of a pair: a source folder and the target folder it is mapped to, either
 * of which may be absent. A moved item is counted in its source folder, and on the target in the
 * folder where it was found, so moved items are a line in both.
 *
 * @param key unique in the table
 * @param folder title of a standard folder, or a token
 * @param skipped why it was not compared, empty if it was
 * @param balanced false is Muster's own failure
 * @param sourceHidden items out of people's sight, which are not compared, nor in the ledger
 * @param targetHidden as {@code sourceHidden}
 */
public record FolderRow(
    Digest key,
    int pair,
    Digest mailbox,
    String folder,
    boolean onSource,
    boolean onTarget,
    String skipped,
    Ledger ledger,
    boolean balanced,
    long sourceHidden,
    long targetHidden) {}

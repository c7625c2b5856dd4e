package org.muster.rules.match;

import org.jspecify.annotations.Nullable;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.SkippedFolder;

/**
 * A source folder and the target folder it is mapped to.
 *
 * @param depth how much of each item was read; at {@code COUNTS} nothing is listed
 * @param onTarget whether the mapped folder exists there
 * @param mergedSources how many source folders of one mailbox are mapped to this target folder:
 *     more than one is a merge of folders
 * @param skipped null if it was compared
 * @param begunAgain how often either side had to begin the folder again
 */
public record FolderMatch(
    FolderRole role,
    Depth depth,
    boolean onSource,
    boolean onTarget,
    int mergedSources,
    SkippedFolder.@Nullable Reason skipped,
    int begunAgain,
    Ledger ledger) {}

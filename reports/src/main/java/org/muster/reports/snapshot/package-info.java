/**
 * Snapshots: the item digests of one side, kept to be compared when the mail system they came from
 * is gone. Start at {@link org.muster.reports.snapshot.SnapshotDirectory}; the format is specified
 * in {@code snapshot.md} beside it.
 *
 * <p>Names of mailboxes and folders stand here in clear, and digests under the run's own key: a
 * snapshot is private.
 */
@NullMarked
package org.muster.reports.snapshot;

import org.jspecify.annotations.NullMarked;

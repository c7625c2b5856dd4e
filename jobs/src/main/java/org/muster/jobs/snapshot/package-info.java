/**
 * Snapshots as a mail system: start at {@link org.muster.jobs.snapshot.SnapshotStore}. The format
 * belongs to {@code reports}, which alone knows Parquet; taking one is a job like any other.
 */
@NullMarked
package org.muster.jobs.snapshot;

import org.jspecify.annotations.NullMarked;

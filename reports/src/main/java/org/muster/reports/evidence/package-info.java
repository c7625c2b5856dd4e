/**
 * The evidence directory: rows as Parquet in two trees, what ran, and the manifest. Start at {@link
 * org.muster.reports.evidence.EvidenceDirectory} for where things lie, at {@link
 * org.muster.reports.evidence.Table} for the columns, and at {@link
 * org.muster.reports.evidence.Evidence} to read. No signature is made here, and nothing is judged:
 * rows are written as settling gave them.
 */
@NullMarked
package org.muster.reports.evidence;

import org.jspecify.annotations.NullMarked;

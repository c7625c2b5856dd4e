/**
 * Files as evidence and snapshots both write them: Parquet without Hadoop's runtime, JSON, trees of
 * files. What is in them is the business of those packages.
 */
@NullMarked
package org.muster.reports.storage;

import org.jspecify.annotations.NullMarked;

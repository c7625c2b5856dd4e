/**
 * What a run is told: the wave file and the mailbox list, read with every problem of both reported
 * together, by file and line. Start at {@link org.muster.jobs.config.WaveFile}.
 *
 * <p>No secret is read here: records hold references, and reading only checks that each leads
 * somewhere.
 */
@NullMarked
package org.muster.jobs.config;

import org.jspecify.annotations.NullMarked;

/**
 * The Flink job: source, settling, sinks. Start at {@link org.muster.jobs.pipeline.WaveJob}.
 *
 * <p>Flink classes only move data here: what is judged is judged in {@code org.muster.rules}.
 */
@NullMarked
package org.muster.jobs.pipeline;

import org.jspecify.annotations.NullMarked;

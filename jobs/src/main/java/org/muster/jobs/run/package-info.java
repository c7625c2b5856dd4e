/**
 * One verification run: reads and settles a wave as one Flink job. Start at {@link
 * org.muster.jobs.run.Verification}.
 *
 * <p>Merging the rows, sealing and showing them is not done here.
 */
@NullMarked
package org.muster.jobs.run;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: one class a command. Start at {@link org.muster.jobs.cli.Muster}.
 *
 * <p>Nothing is decided here; commands read the configuration, run the job and render views. A
 * command that needs no Flink loads none of it.
 */
@NullMarked
package org.muster.jobs.cli;

import org.jspecify.annotations.NullMarked;

/**
 * Reads what movers write of their own work: imapsync's log, and what Exchange's move and import
 * requests report as CSV. Start at {@link org.muster.jobs.mover.MoverLog}. No subject and no error
 * text leaves this package.
 */
@NullMarked
package org.muster.jobs.mover;

import org.jspecify.annotations.NullMarked;

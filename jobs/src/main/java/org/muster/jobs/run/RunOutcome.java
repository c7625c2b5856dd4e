package org.muster.jobs.run;

/**
 * A job that came to its end: all rows are committed, not yet merged.
 *
 * @param started epoch second of the first start; a resumed run keeps it
 * @param restored whether an earlier run's reading was gone on with
 */
public record RunOutcome(long started, boolean restored) {}

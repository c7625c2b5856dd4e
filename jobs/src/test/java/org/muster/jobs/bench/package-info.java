/**
 * What reading and settling cost, measured against what they could cost at the least. Start at
 * {@link org.muster.jobs.bench.Bench}; nothing here runs with the tests.
 */
@NullMarked
package org.muster.jobs.bench;

import org.jspecify.annotations.NullMarked;

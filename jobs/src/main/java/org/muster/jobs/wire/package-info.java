/**
 * How records travel between Flink's tasks and lie in its state: as octets whose layout is fixed by
 * the records' components. Start at {@link org.muster.jobs.wire.Wire}; {@link
 * org.muster.jobs.wire.RecordType} makes Flink use it.
 *
 * <p>Layouts have no evolution: state of another layout is refused, and the wave is read again.
 */
@NullMarked
package org.muster.jobs.wire;

import org.jspecify.annotations.NullMarked;

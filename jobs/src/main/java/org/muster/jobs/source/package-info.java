/**
 * One Flink source (FLIP-27) for every mail system: a split is one mailbox of one side. Start at
 * {@link org.muster.jobs.source.MailSource}; {@link org.muster.jobs.source.MailboxReading} reads a
 * mailbox step by step, {@link org.muster.jobs.source.Rota} says which may be read when.
 *
 * <p>How a mail system is spoken to is not known here.
 */
@NullMarked
package org.muster.jobs.source;

import org.jspecify.annotations.NullMarked;

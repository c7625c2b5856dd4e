/**
 * What a wave promises: its mailbox pairs, what is expected of each, and the terms they are judged
 * under. Start at {@link org.muster.rules.wave.MailboxPair}. Reading these from files is not done
 * here.
 */
@NullMarked
package org.muster.rules.wave;

import org.jspecify.annotations.NullMarked;

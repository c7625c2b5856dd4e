package org.muster.jobs.config;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Depth;
import org.muster.rules.wave.MailboxPair.Expectation;
import org.muster.rules.wave.MailboxPair.Kind;

/**
 * One row of the mailbox list.
 *
 * @param line where it begins in the file, from 1
 * @param merge whether it says that several sources feed its target
 */
record ListRow(
    int line,
    String source,
    String target,
    String organisation,
    String ref,
    Kind kind,
    Expectation expectation,
    String reason,
    @Nullable Instant cutover,
    @Nullable Depth depth,
    List<String> aliases,
    boolean merge) {}

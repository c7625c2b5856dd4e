package org.muster.jobs.demo;

import org.jspecify.annotations.Nullable;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/**
 * Damage that the demo wave holds, and the finding it must lead to.
 *
 * @param ref the mailbox, by its id in the mailbox list
 * @param damage in words
 * @param verdict null where the finding is about no single item
 */
public record Planted(
    String ref, String damage, String rule, @Nullable Verdict verdict, Cause cause) {}

/**
 * When two items are the same: pairing the items of a mailbox pair as multisets, verdicts and
 * causes. Start at {@link org.muster.rules.match.Verdict}.
 */
@NullMarked
package org.muster.rules.match;

import org.jspecify.annotations.NullMarked;

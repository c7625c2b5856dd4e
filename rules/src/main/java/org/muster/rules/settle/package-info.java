/**
 * From the digests of a mailbox pair to the rows of its evidence: match, judge by the rules,
 * balance the ledger. Start at {@link org.muster.rules.settle.Settler}.
 */
@NullMarked
package org.muster.rules.settle;

import org.jspecify.annotations.NullMarked;

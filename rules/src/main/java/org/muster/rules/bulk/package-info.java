/**
 * Lists and orders of millions: what a very large mailbox is settled with, so that its items and
 * rows need not all be objects at once. Start at {@link org.muster.rules.bulk.OnDemand}.
 */
@NullMarked
package org.muster.rules.bulk;

import org.jspecify.annotations.NullMarked;

/**
 * What the mover says of its own work. It is heard, never believed: a claim can be the cause of a
 * loss that was found, marked as claimed, and makes nothing equal. Start at {@link
 * org.muster.rules.claim.Claims}.
 */
@NullMarked
package org.muster.rules.claim;

import org.jspecify.annotations.NullMarked;

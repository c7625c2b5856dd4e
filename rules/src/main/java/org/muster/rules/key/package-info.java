/**
 * Keys: everything that is derived from the one audit secret. Start at {@link
 * org.muster.rules.key.Keyring}.
 */
@NullMarked
package org.muster.rules.key;

import org.jspecify.annotations.NullMarked;

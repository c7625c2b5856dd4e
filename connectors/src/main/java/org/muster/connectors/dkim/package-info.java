/**
 * Whether a message's body is the one that its DKIM signatures were made over. Start at {@link
 * org.muster.connectors.dkim.SignedBody}. Deliberately absent: keys, DNS, and the signed header,
 * which need both.
 */
@NullMarked
package org.muster.connectors.dkim;

import org.jspecify.annotations.NullMarked;

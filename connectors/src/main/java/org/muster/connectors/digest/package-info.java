/**
 * The canonical form: from a message's octets to its {@link org.muster.rules.mail.ItemDigest}, in
 * one pass and bounded memory. Start at {@link org.muster.connectors.digest.Digester}.
 */
@NullMarked
package org.muster.connectors.digest;

import org.jspecify.annotations.NullMarked;

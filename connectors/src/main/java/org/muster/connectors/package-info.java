/**
 * Mail systems: from a mailbox's octets to item digests. Start at {@link
 * org.muster.connectors.MailStore}.
 *
 * <p>Message content is read here and forgotten here: no type that leaves this module can hold any.
 */
@NullMarked
package org.muster.connectors;

import org.jspecify.annotations.NullMarked;

/**
 * Mailboxes as Maildir++ directories. Start at {@link org.muster.connectors.maildir.MaildirStore}.
 *
 * <p>Reads only: nothing is renamed, moved from {@code new} to {@code cur}, or written.
 */
@NullMarked
package org.muster.connectors.maildir;

import org.jspecify.annotations.NullMarked;

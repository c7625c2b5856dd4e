/**
 * Mailboxes on IMAP servers (RFC 3501, RFC 9051). Start at {@link
 * org.muster.connectors.imap.ImapStore}; a folder is read by {@code ImapCursor}.
 *
 * <p>Folders are opened by EXAMINE and bodies asked for by BODY.PEEK, so that nothing changes on
 * the server. Angus Mail stays behind {@code ImapConnection}: its protocol classes are used, its
 * folder classes, which ask for one message at a time, are not.
 */
@NullMarked
package org.muster.connectors.imap;

import org.jspecify.annotations.NullMarked;

/**
 * Mailboxes as mbox files, one file for each folder (RFC 4155 and its older relatives). Start at
 * {@link org.muster.connectors.mbox.MboxStore}.
 *
 * <p>Reads only, and takes no lock: a file that another program writes meanwhile is found changed,
 * and its folder begun again.
 */
@NullMarked
package org.muster.connectors.mbox;

import org.jspecify.annotations.NullMarked;

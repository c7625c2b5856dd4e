/**
 * Mailboxes as directories of files that hold one message each, as exports leave them. Start at
 * {@link org.muster.connectors.eml.EmlStore}.
 */
@NullMarked
package org.muster.connectors.eml;

import org.jspecify.annotations.NullMarked;

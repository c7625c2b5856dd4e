/**
 * Mailboxes of the stand-in: folders and items in memory, with the ids, change keys and the change
 * log that Exchange keeps. Start at {@link org.muster.connectors.ews.standin.store.StandInMailbox}.
 */
@NullMarked
package org.muster.connectors.ews.standin.store;

import org.jspecify.annotations.NullMarked;

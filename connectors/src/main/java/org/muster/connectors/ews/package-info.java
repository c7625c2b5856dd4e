/**
 * Mailboxes on Exchange, by Exchange Web Services (MS-OXWS*). Start at {@link
 * org.muster.connectors.ews.EwsStore}; a folder is read by {@code EwsCursor}.
 *
 * <p>Only operations that read are used. ews-java-api stays behind {@code Exchange} and lists
 * folders and items; items themselves are read by {@code ItemAnswers}, whose octets go straight
 * into the digest, because the library holds a message eleven times. Both share one HTTP client,
 * {@code EwsClient}, which verifies certificates and sees every answer first.
 */
@NullMarked
package org.muster.connectors.ews;

import org.jspecify.annotations.NullMarked;

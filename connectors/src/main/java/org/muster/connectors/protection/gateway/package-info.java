/**
 * Pages by which secure-mail gateways carry ciphertext: HTML with a form that sends it to a
 * service. They are told by where the form goes and by the ciphertext in the page, never by a name.
 * Gateways that send a link and keep the message with themselves are absent: there is nothing to
 * protect in the mailbox.
 */
@NullMarked
package org.muster.connectors.protection.gateway;

import org.jspecify.annotations.NullMarked;

/**
 * What is left of mail in systems that keep properties and write MIME anew. Start at {@link
 * org.muster.connectors.exchange.Pairs}.
 */
@org.jspecify.annotations.NullMarked
package org.muster.connectors.exchange;

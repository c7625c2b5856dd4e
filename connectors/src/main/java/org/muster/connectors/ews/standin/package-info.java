/**
 * A stand-in for an Exchange server, for tests and the demonstration: it answers as Microsoft's
 * published specifications (MS-OXWS*) say, not as Muster's own client likes. Start at {@link
 * org.muster.connectors.ews.standin.StandIn}. Deliberately absent: everything that writes. Such
 * operations are refused, and seen in {@link org.muster.connectors.ews.standin.StandIn#requests()}.
 */
@NullMarked
package org.muster.connectors.ews.standin;

import org.jspecify.annotations.NullMarked;

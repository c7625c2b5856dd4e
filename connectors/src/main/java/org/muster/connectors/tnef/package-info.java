/**
 * Opens what Outlook calls {@code winmail.dat} (TNEF, MS-OXTNEF) while its octets pass, in bounded
 * memory. Start at {@link org.muster.connectors.tnef.TnefReader}. Deliberately absent: embedded
 * messages, OLE objects, RTF, and all properties that a message shows in its header too; who has
 * them is told that not all was read.
 */
@NullMarked
package org.muster.connectors.tnef;

import org.jspecify.annotations.NullMarked;

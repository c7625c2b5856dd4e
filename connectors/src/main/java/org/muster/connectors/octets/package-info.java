/** Octets on their way from a mail system to what is kept of them. */
@NullMarked
package org.muster.connectors.octets;

import org.jspecify.annotations.NullMarked;

/** Octets that pass once: read step by step, or held within a bound, whatever the format. */
@NullMarked
package org.muster.connectors.protection.octets;

import org.jspecify.annotations.NullMarked;

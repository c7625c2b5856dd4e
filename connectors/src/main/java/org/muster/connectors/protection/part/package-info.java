/**
 * How a part is looked at: a {@link org.muster.connectors.protection.part.Format} knows a format by
 * how it begins, an {@link org.muster.connectors.protection.part.Inspector} looks at its octets as
 * they pass. Formats stand in packages of their own and know nothing of each other, but by what a
 * {@link org.muster.connectors.protection.part.Nesting} looks into.
 */
@NullMarked
package org.muster.connectors.protection.part;

import org.jspecify.annotations.NullMarked;

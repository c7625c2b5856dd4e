/** What protects an item, or says that it does: facts decided from octets, and how they compare. */
@NullMarked
package org.muster.rules.protection;

import org.jspecify.annotations.NullMarked;

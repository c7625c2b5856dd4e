/** The evidence itself, and what people decided about it. Rules with ids {@code EVD-...}. */
@NullMarked
package org.muster.rules.catalogue.evd;

import org.jspecify.annotations.NullMarked;

/** What must hold: the rules, one final class each, listed in {@code Catalogue}. */
@NullMarked
package org.muster.rules.catalogue;

import org.jspecify.annotations.NullMarked;

/**
 * Completeness: every item arrived, once, in its folder, with its identity, dates and flags. Rules
 * with ids {@code REC-...}.
 */
@NullMarked
package org.muster.rules.catalogue.rec;

import org.jspecify.annotations.NullMarked;

/**
 * The rows of the evidence, one record a table. Start at {@link
 * org.muster.rules.evidence.PairRows}. How rows are stored is not decided here.
 */
@NullMarked
package org.muster.rules.evidence;

import org.jspecify.annotations.NullMarked;

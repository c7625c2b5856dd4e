/**
 * What people decided to live with for a while, and said why. Start at {@link
 * org.muster.rules.suppression.Suppression}. Reading such decisions from a file is not done here,
 * and nothing here hides a finding: it only says which decision covers it.
 */
@NullMarked
package org.muster.rules.suppression;

import org.jspecify.annotations.NullMarked;

/**
 * What a target will probably lose or change of a mailbox, told before the move. Start at {@link
 * org.muster.rules.forecast.Forecast}.
 */
@NullMarked
package org.muster.rules.forecast;

import org.jspecify.annotations.NullMarked;

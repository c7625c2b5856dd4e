/** Content encryption: nothing is less protected after the move than before it. */
@NullMarked
package org.muster.rules.catalogue.enc;

import org.jspecify.annotations.NullMarked;

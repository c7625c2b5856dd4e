/**
 * The run itself: coverage, repeatability, and what it leaves behind. Rules with ids {@code
 * RUN-...}.
 */
@NullMarked
package org.muster.rules.catalogue.run;

import org.jspecify.annotations.NullMarked;

/**
 * The one screen that an assurance lead reads first: at most 100 columns, plain ASCII. Start at
 * {@link org.muster.reports.view.screen.Screen}.
 */
@NullMarked
package org.muster.reports.view.screen;

import org.jspecify.annotations.NullMarked;

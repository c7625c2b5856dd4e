/**
 * The page: one self-contained file, usable without scripts and without a network. Start at {@link
 * org.muster.reports.view.html.HtmlReport}. All text passes through {@link
 * org.muster.reports.view.html.Markup}, the only place that escapes.
 */
@NullMarked
package org.muster.reports.view.html;

import org.jspecify.annotations.NullMarked;

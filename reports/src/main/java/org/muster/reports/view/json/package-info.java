/**
 * The summary for programs. Keys are stable and described in {@code summary.schema.json} beside
 * this package; a change that breaks readers is a new {@code version}.
 */
@NullMarked
package org.muster.reports.view.json;

import org.jspecify.annotations.NullMarked;

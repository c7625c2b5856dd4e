/**
 * Tables for spreadsheets: RFC 4180, UTF-8 with a byte order mark (Excel guesses otherwise), and
 * nothing that a spreadsheet would run as a formula. Columns are called as in the evidence.
 */
@NullMarked
package org.muster.reports.view.csv;

import org.jspecify.annotations.NullMarked;

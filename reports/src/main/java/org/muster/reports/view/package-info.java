/**
 * What people read, rendered from the evidence only: the screen, the page, tables and JSON. Start
 * at {@link org.muster.reports.view.Report}. No view decides anything: verdicts, causes, findings
 * and mailbox grades are read as they were written. Names of people are deliberately absent, unless
 * whoever holds the mailbox list asks for a local view with them.
 */
@NullMarked
package org.muster.reports.view;

import org.jspecify.annotations.NullMarked;

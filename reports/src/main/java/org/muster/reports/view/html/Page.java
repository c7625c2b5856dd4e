package org.muster.reports.view.html;

import org.muster.reports.view.Names;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.Summary;

/** What the sections of the page are made from. */
record Page(RunFacts run, Summary summary, Names names) {}

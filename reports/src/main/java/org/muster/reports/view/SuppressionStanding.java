package org.muster.reports.view;

import org.muster.rules.suppression.Suppression;

/**
 * What a suppression did in the run.
 *
 * @param fault why it covered nothing; empty where it was in force
 * @param findings rows of the findings table that it covers
 */
public record SuppressionStanding(Suppression suppression, String fault, long findings) {}

package org.muster.reports.view;

import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;

/**
 * What one rule found in the wave.
 *
 * @param why why a breach matters, in words; empty where the catalogue has none
 * @param severity the worst among its findings
 * @param findings rows of the findings table
 * @param items items that these stand for
 * @param mailboxes mailbox pairs that are hit
 * @param shown first findings, those that stand for most items first
 */
public record RuleStanding(
    RuleDescriptor rule,
    String why,
    Severity severity,
    long findings,
    long items,
    long mailboxes,
    Shown<FindingRow> shown) {}

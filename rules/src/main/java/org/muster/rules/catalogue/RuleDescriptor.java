package org.muster.rules.catalogue;

/**
 * What a rule is, apart from how it judges.
 *
 * @param id stable and never reused, for example {@code REC-001}
 * @param title a short statement of the breach
 * @param remedy what whoever receives the finding should do, one or two sentences
 */
public record RuleDescriptor(String id, Severity severity, String title, String remedy) {}

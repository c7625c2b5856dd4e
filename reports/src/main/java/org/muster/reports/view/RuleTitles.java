package org.muster.reports.view;

import org.muster.rules.catalogue.Catalogue;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;

/** What the catalogue says of a rule; evidence may be read by an older program than wrote it. */
final class RuleTitles {

  private RuleTitles() {}

  static RuleDescriptor of(String id) {
    return Catalogue.find(id).map(Rule::descriptor).orElseGet(() -> unknown(id));
  }

  private static RuleDescriptor unknown(String id) {
    return new RuleDescriptor(
        id,
        Severity.INFO,
        "A rule that this version of Muster does not know",
        "Render the evidence with the version of Muster that wrote it.");
  }
}

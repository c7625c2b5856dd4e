package org.muster.reports.view.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.muster.reports.view.RunFacts;

/** What was compared with what, when, and under which key and profile. */
final class ScopeSection {

  private final List<Markup> facts = new ArrayList<>();

  private ScopeSection() {}

  static Section of(Page page) {
    RunFacts run = page.run();
    ScopeSection section = new ScopeSection();
    section.fact("Wave", run.wave());
    section.fact("Source", run.source());
    section.fact("Target", run.target());
    section.fact("Cutover", When.time(run.cutover(), run.zone(), "not set in the wave file"));
    section.fact("Run started", When.time(run.started(), run.zone(), ""));
    section.fact("Run finished", When.time(run.finished(), run.zone(), "it did not"));
    section.fact("Time zone", run.zone() + "; the evidence stores UTC");
    section.fact("Depth", run.depth().name().toLowerCase(Locale.ROOT));
    section.fact("Profile", run.profile());
    section.fact("Canonical form", "version " + run.canonicalVersion());
    section.fact("Audit key", Markup.of("<code>{}</code>", run.keyId()));
    section.fact("Program", run.program());
    section.fact("Evidence", Markup.of("<code>{}</code>", run.evidence()));
    return new Section(
        "scope", "What was compared", Markup.of("<dl class=\"facts\">\n{}</dl>\n", section.all()));
  }

  private void fact(String name, Object value) {
    facts.add(Markup.of("<div><dt>{}</dt><dd>{}</dd></div>\n", name, value));
  }

  private Markup all() {
    return Markup.all(facts);
  }
}

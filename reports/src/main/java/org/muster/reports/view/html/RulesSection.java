package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import java.util.List;
import org.muster.reports.view.RuleStanding;
import org.muster.reports.view.html.Table.Column;

/** What was found, rule by rule, worst first: an overview, then each rule with its remedy. */
final class RulesSection {

  private RulesSection() {}

  static Section of(Page page) {
    List<RuleStanding> rules = page.summary().rules();
    if (rules.isEmpty()) {
      return new Section("findings", "Findings", Markup.of("<p>No rule found anything.</p>\n"));
    }
    RuleFindings each = new RuleFindings(new MailboxCell(page.names()));
    return new Section(
        "findings",
        "Findings",
        overview(rules).plus(Markup.all(rules.stream().map(each::of).toList())));
  }

  private static Markup overview(List<RuleStanding> rules) {
    Table table =
        new Table("Findings by rule, worst first")
            .column("Rule", Column.TEXT)
            .column("Severity", Column.TEXT)
            .column("What was found", Column.WIDE)
            .column("Items", Column.NUMBER)
            .column("Mailboxes", Column.NUMBER);
    for (RuleStanding r : rules) {
      table.row(
          Markup.of("<a href=\"#{}\">{}</a>", r.rule().id(), r.rule().id()),
          Tag.of(r.severity()),
          title(r),
          count(r.items()),
          count(r.mailboxes()));
    }
    return table.markup();
  }

  private static Markup title(RuleStanding r) {
    Markup title = Markup.of("{}", r.rule().title());
    String suppressed = r.suppressedWords();
    return suppressed.isEmpty()
        ? title
        : title.plus(Markup.of("<span class=\"sub\">{}</span>", suppressed));
  }
}

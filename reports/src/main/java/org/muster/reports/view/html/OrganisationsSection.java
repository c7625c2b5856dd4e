package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.Standing;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Ledger;

/** The ledger of each organisation, worst first. */
final class OrganisationsSection {

  private OrganisationsSection() {}

  static Section of(Page page) {
    Table table =
        new Table("Ledger by organisation, worst first")
            .column("Organisation", Column.TEXT)
            .column("Grade", Column.TEXT)
            .column("Mailboxes", Column.NUMBER)
            .column("On the source", Column.NUMBER)
            .column("On both", Column.NUMBER)
            .column("Changed", Column.NUMBER)
            .column("Missing", Column.NUMBER)
            .column("Extra", Column.NUMBER)
            .column("Critical", Column.NUMBER)
            .column("High", Column.NUMBER)
            .column("Why this grade", Column.WIDE);
    page.summary().organisations().forEach(o -> add(table, o));
    return new Section("organisations", "Organisations", table.markup());
  }

  private static void add(Table table, Standing o) {
    Ledger ledger = o.ledger();
    table.row(
        o.name().isBlank() ? "none named" : Markup.of("<bdi>{}</bdi>", o.name()),
        Tag.of(o.grade()),
        count(o.mailboxes()),
        count(ledger.source().listed()),
        count(ledger.matched()),
        count(ledger.changed()),
        count(ledger.missing()),
        count(ledger.extra() + ledger.duplicated()),
        count(o.findings(Severity.CRITICAL)),
        count(o.findings(Severity.HIGH)),
        o.because());
  }
}

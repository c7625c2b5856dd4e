package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import java.util.List;
import org.muster.reports.view.SuppressionStanding;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.suppression.Suppression;

/** What people decided to live with: who, why, how long, and what it covers in this run. */
final class SuppressedSection {

  private SuppressedSection() {}

  static Section of(Page page) {
    List<SuppressionStanding> all = page.summary().suppressions();
    return new Section(
        "suppressed",
        "Suppressed",
        all.isEmpty()
            ? Markup.of("<p>Nothing was suppressed: the wave file names no suppressions.</p>\n")
            : Markup.of(
                    "<p>Suppressed findings are in all tables, marked. They count for neither the"
                        + " grade nor the exit code; where more than 1 % of all findings are"
                        + " suppressed, the grade is REVIEW at best.</p>\n")
                .plus(table(all)));
  }

  private static Markup table(List<SuppressionStanding> all) {
    Table table =
        new Table("Suppressions, in the order of their file")
            .column("Id", Column.TEXT)
            .column("Findings", Column.NUMBER)
            .column("What it covers", Column.TEXT)
            .column("Reason", Column.WIDE)
            .column("Owner", Column.TEXT)
            .column("Approved by", Column.TEXT)
            .column("Ticket", Column.TEXT)
            .column("In force", Column.TEXT);
    all.forEach(each -> add(table, each));
    return table.markup();
  }

  private static void add(Table table, SuppressionStanding each) {
    Suppression s = each.suppression();
    table.row(
        Markup.of("<code>{}</code>", s.id()),
        count(each.findings()),
        s.scope().words(),
        Markup.of("<bdi>{}</bdi>", s.reason()),
        Markup.of("<bdi>{}</bdi>", s.owner()),
        Markup.of("<bdi>{}</bdi>", s.approvedBy()),
        Markup.of("<bdi>{}</bdi>", s.ticket()),
        inForce(each));
  }

  private static Markup inForce(SuppressionStanding each) {
    Suppression s = each.suppression();
    Markup days = Markup.of("{} to {}", s.created(), s.expires());
    return each.fault().isEmpty()
        ? days
        : days.plus(Markup.of("<span class=\"sub\">Covers nothing: {}</span>", each.fault()));
  }
}

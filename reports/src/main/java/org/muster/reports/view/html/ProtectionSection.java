package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.Standing;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.evidence.ProtectedItems;

/** How many items were encrypted, signed and labelled before the move, and are after it. */
final class ProtectionSection {

  private ProtectionSection() {}

  static Section of(Page page) {
    Table table =
        new Table("Protected items by organisation, source and target")
            .column("Organisation", Column.TEXT)
            .column("Encrypted, source", Column.NUMBER)
            .column("Encrypted, target", Column.NUMBER)
            .column("Signed, source", Column.NUMBER)
            .column("Signed, target", Column.NUMBER)
            .column("Labelled, source", Column.NUMBER)
            .column("Labelled, target", Column.NUMBER);
    page.summary().organisations().forEach(o -> add(table, o));
    return new Section("protection", "Protection before and after", table.markup());
  }

  private static void add(Table table, Standing o) {
    ProtectedItems before = o.ledger().source().protection();
    ProtectedItems after = o.ledger().target().protection();
    table.row(
        o.name().isBlank() ? "none named" : Markup.of("<bdi>{}</bdi>", o.name()),
        count(before.encrypted()),
        count(after.encrypted()),
        count(before.signed()),
        count(after.signed()),
        count(before.labelled()),
        count(after.labelled()));
  }
}

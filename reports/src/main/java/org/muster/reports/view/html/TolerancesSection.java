package org.muster.reports.view.html;

import org.muster.reports.view.html.Table.Column;
import org.muster.rules.mail.Tolerance;

/** The differences that the profile allows; whatever is not listed counts as changed. */
final class TolerancesSection {

  private TolerancesSection() {}

  static Section of(Page page) {
    Table table =
        new Table("Differences that profile " + page.run().profile() + " allows")
            .column("Code", Column.TEXT)
            .column("What may differ", Column.WIDE);
    page.run().tolerances().stream()
        .sorted()
        .filter(t -> t != Tolerance.STRICT)
        .forEach(t -> table.row(Markup.of("<code>{}</code>", t.code()), t.meaning()));
    return new Section(
        "tolerances",
        "What was allowed to differ",
        Markup.of(
                "<p>Items that needed one of these to be the same are counted as equivalent, never"
                    + " as equal. Any other difference is a finding.</p>\n")
            .plus(table.markup()));
  }
}

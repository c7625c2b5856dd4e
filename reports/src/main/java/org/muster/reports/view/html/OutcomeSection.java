package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;
import static org.muster.reports.view.Figures.share;

import org.muster.reports.view.html.Table.Column;
import org.muster.rules.evidence.Ledger;

/** What became of each item, by verdict. */
final class OutcomeSection {

  private final Ledger ledger;
  private final Table table =
      new Table("Items by verdict")
          .column("Verdict", Column.TEXT)
          .column("Items", Column.NUMBER)
          .column("Share of the source", Column.NUMBER)
          .column("What it means", Column.WIDE);

  private OutcomeSection(Ledger ledger) {
    this.ledger = ledger;
  }

  static Section of(Page page) {
    OutcomeSection section = new OutcomeSection(page.summary().wave().ledger());
    section.arrived();
    section.notArrived();
    return new Section("outcome", "What became of the items", section.table.markup());
  }

  private void arrived() {
    row("Exact", ledger.exact(), "the same octets");
    row("Equal", ledger.equal(), "the same content, written differently");
    row("Equivalent", ledger.equivalent(), "the same but for differences that the profile allows");
    row("Degraded", ledger.degraded(), "only losses that are allowed with a warning");
    row("Moved", ledger.moved(), "the same, in another folder than expected");
    row("New Message-ID", ledger.newMessageId(), "the same content under another identifier");
    row("Changed", ledger.changed(), "arrived, but the content differs");
    row(
        "Undecided pair",
        ledger.indeterminatePairs(),
        "on both sides, but one could not be decoded");
  }

  private void notArrived() {
    row("Missing", ledger.missing(), "on the source only");
    row("Undecided, source only", ledger.indeterminateSource(), "could not be read or decoded");
    other("Extra", ledger.extra(), "on the target only");
    other("Duplicated", ledger.duplicated(), "on the target more often than on the source");
    other("Undecided, target only", ledger.indeterminateTarget(), "could not be read or decoded");
  }

  private void row(String verdict, long items, String meaning) {
    table.row(verdict, count(items), share(items, ledger.source().listed()), meaning);
  }

  private void other(String verdict, long items, String meaning) {
    table.row(verdict, count(items), "", meaning);
  }
}

package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.change;
import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.CountBridge;
import org.muster.reports.view.CountBridge.Step;
import org.muster.reports.view.html.Table.Column;

/** Why the target lists more or fewer items than the source: each step with its cause. */
final class BridgeSection {

  private static final Markup NOTHING_LISTED =
      Markup.of(
          "<p>Only what the servers declare was compared, folder by folder: no item was listed, so"
              + " nothing is known of why counts differ. Verify at depth content to know.</p>\n");

  private BridgeSection() {}

  static Section of(Page page) {
    if (page.summary().wave().ledger().isOnlyDeclared()) {
      return new Section("bridge", "Why the counts differ", NOTHING_LISTED);
    }
    CountBridge bridge = page.summary().bridge();
    Table table =
        new Table("Bridge from the source's count of items to the target's")
            .column("Step", Column.TEXT)
            .column("Cause", Column.TEXT)
            .column("Items", Column.NUMBER)
            .column("Difference so far", Column.WIDE);
    StepBars bars = new StepBars(bridge);
    table.row("Listed on the source", "", total(bridge.source()), "");
    for (Step step : bridge.steps()) {
      table.row(step.what(), step.because(), change(step.change()), bars.next(step));
    }
    table.row("Listed on the target", "", total(bridge.target()), bars.end());
    return new Section("bridge", "Why the counts differ", intro(bridge).plus(table.markup()));
  }

  private static Markup total(long items) {
    return Markup.of("<b>{}</b>", count(items));
  }

  private static Markup intro(CountBridge bridge) {
    String difference =
        bridge.target() == bridge.source()
            ? "Both sides list the same number of items. That alone proves nothing: losses and"
                + " additions can cancel each other out, so each step is shown."
            : "The target lists %s than the source. Each step says why."
                .formatted(fewerOrMore(bridge.target() - bridge.source()));
    return Markup.of("<p>{}</p>\n", difference).plus(unaccounted(bridge.unaccounted()));
  }

  private static String fewerOrMore(long difference) {
    return count(Math.abs(difference), "item", "items") + (difference < 0 ? " fewer" : " more");
  }

  private static Markup unaccounted(long items) {
    return items == 0
        ? Markup.of("<p>The steps add up: no item is unaccounted for.</p>\n")
        : Markup.of(
            "<p class=\"warning\">{} unaccounted for: the ledger does not balance. This is a"
                + " failure of Muster itself; sign nothing off.</p>\n",
            count(items, "item is", "items are"));
  }
}

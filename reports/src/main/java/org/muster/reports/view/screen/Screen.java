package org.muster.reports.view.screen;

import static org.muster.reports.view.Figures.count;
import static org.muster.reports.view.Figures.share;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.muster.reports.view.RunFacts;
import org.muster.reports.view.Standing;
import org.muster.reports.view.Summary;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.ProtectedItems;

/** Composes the screen that stands before the last line of standard output, and that line. */
public final class Screen {

  private final RunFacts run;
  private final Summary summary;
  private final Ink ink;
  private final List<String> lines = new ArrayList<>();

  private Screen(RunFacts run, Summary summary, Ink ink) {
    this.run = run;
    this.summary = summary;
    this.ink = ink;
  }

  /** The lines to print; the last of them is for scripts. */
  public static List<String> lines(RunFacts run, Summary summary, Ink ink) {
    Screen screen = new Screen(run, summary, ink);
    screen.verdict();
    if (!summary.wave().ledger().isOnlyDeclared()) {
      screen.block("From the source's count to the target's", BridgeLines.of(summary.bridge()));
    }
    screen.block(RuleLines.HEADING, RuleLines.of(summary.rules(), ink));
    screen.block(SuppressedLines.HEADING, SuppressedLines.of(summary.suppressions()));
    screen.block("Not compared", NotComparedLines.of(summary.notCompared()));
    screen.block("Next", NextLines.of(run, summary));
    screen.lines.add(summary.lastLine(run.evidence()));
    return List.copyOf(screen.lines);
  }

  private void verdict() {
    Standing wave = summary.wave();
    String depth = run.depth().name().toLowerCase(Locale.ROOT);
    lines.add("");
    lines.add(cut("Wave %s   depth %s   profile %s".formatted(run.wave(), depth, run.profile())));
    lines.add("");
    lines.add(ink.of(wave.grade(), "  " + wave.grade() + "  ") + "  " + wave.because());
    lines.add("");
    lines.add(cut(mailboxes(wave.mailboxes(), summary.unread().total())));
    lines.add(cut(items(wave.ledger())));
    protection(wave.ledger()).ifPresent(line -> lines.add(cut(line)));
  }

  private static String mailboxes(long expected, long unread) {
    return "%s to migrate: %s compared, %s not read to the end"
        .formatted(
            count(expected, "mailbox", "mailboxes"),
            unread == 0 ? "all" : count(expected - unread),
            unread == 0 ? "none" : count(unread));
  }

  private static String items(Ledger ledger) {
    if (ledger.isOnlyDeclared()) {
      return "%s declared on the source, %s on the target; at this depth none is listed or read"
          .formatted(
              count(ledger.source().declared(), "item", "items"),
              count(ledger.target().declared()));
    }
    long listed = ledger.source().listed();
    return "%s on the source: %s found on the target (%s), %s of them changed"
        .formatted(
            count(listed, "item", "items"),
            count(ledger.matched()),
            share(ledger.matched(), listed),
            count(ledger.changed()));
  }

  /** Nothing where no item of either side is protected. */
  private static Optional<String> protection(Ledger ledger) {
    ProtectedItems before = ledger.source().protection();
    ProtectedItems after = ledger.target().protection();
    if (before.equals(ProtectedItems.NONE) && after.equals(ProtectedItems.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        "protected, before and after: encrypted %s and %s, signed %s and %s, labelled %s and %s"
            .formatted(
                count(before.encrypted()),
                count(after.encrypted()),
                count(before.signed()),
                count(after.signed()),
                count(before.labelled()),
                count(after.labelled())));
  }

  private static String cut(String line) {
    return Line.cut(line, Line.WIDTH);
  }

  private void block(String heading, List<String> body) {
    if (body.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(ink.heading(heading));
    body.forEach(line -> lines.add("  " + line));
  }
}

package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;
import static org.muster.reports.view.Figures.share;

import java.util.Locale;
import org.muster.reports.view.Standing;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;

/** The top of the page: the grade, its reason, and the four numbers that matter most. */
final class VerdictBanner {

  private VerdictBanner() {}

  static Markup of(Page page) {
    Standing wave = page.summary().wave();
    return Markup.of(
        """
        <div class="verdict g-{}">
        <p class="grade"><span class="hidden">Grade of the wave: </span>{}</p>
        <p class="because">{}</p>
        </div>
        <dl class="tiles">
        {}{}{}{}</dl>
        """,
        wave.grade().name().toLowerCase(Locale.ROOT),
        wave.grade(),
        wave.because(),
        mailboxes(wave),
        arrived(wave.ledger()),
        missing(wave.ledger()),
        findings(wave));
  }

  private static Markup mailboxes(Standing wave) {
    long unread = wave.graded(Grade.INCOMPLETE);
    return tile(
        "Mailboxes compared",
        count(wave.mailboxes() - unread),
        unread == 0 ? "all that were to be" : count(unread) + " could not be read");
  }

  private static Markup arrived(Ledger ledger) {
    if (ledger.isOnlyDeclared()) {
      return tile(
          "Items the source declares",
          count(ledger.source().declared()),
          "the target declares " + count(ledger.target().declared()));
    }
    return tile(
        "Items found on both sides",
        count(ledger.matched()),
        share(ledger.matched(), ledger.source().listed())
            + " of the source's "
            + count(ledger.source().listed()));
  }

  private static Markup missing(Ledger ledger) {
    if (ledger.isOnlyDeclared()) {
      return tile("Items missing", "?", "none was listed at this depth");
    }
    return tile(
        "Items missing",
        count(ledger.missing()),
        count(ledger.missing() - ledger.missingExplained()) + " of them unexplained");
  }

  private static Markup findings(Standing wave) {
    return tile(
        "Critical findings",
        count(wave.findings(Severity.CRITICAL)),
        "and %s high".formatted(count(wave.findings(Severity.HIGH))));
  }

  private static Markup tile(String what, String number, String more) {
    return Markup.of(
        "<div><dt>{}</dt><dd><b>{}</b> <span>{}</span></dd></div>\n", what, number, more);
  }
}

package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.RuleStanding;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.match.Cause;

/** One rule's part of the page: what it found, what to do, and the first findings. */
final class RuleFindings {

  private final MailboxCell mailbox;

  RuleFindings(MailboxCell mailbox) {
    this.mailbox = mailbox;
  }

  Markup of(RuleStanding r) {
    return Markup.of(
        """
        <article class="rule" aria-labelledby="{}">
        <h3 id="{}"><span class="id">{}</span> {} {}</h3>
        {}<p><b>What to do:</b> {}</p>
        <details{}><summary>{}</summary>
        {}{}</details>
        </article>
        """,
        r.rule().id(),
        r.rule().id(),
        r.rule().id(),
        r.rule().title(),
        Tag.of(r.severity()),
        why(r),
        r.rule().remedy(),
        new Markup(r.severity().isAtLeast(Severity.HIGH) ? " open=\"open\"" : ""),
        extent(r),
        CutNote.of(r.shown(), "findings of " + r.rule().id(), "findings"),
        findings(r));
  }

  private static Markup why(RuleStanding r) {
    return r.why().isEmpty() ? Markup.NONE : Markup.of("<p>{}</p>\n", r.why());
  }

  private static String extent(RuleStanding r) {
    String suppressed = r.suppressedWords();
    return "%s%s: %s in %s"
        .formatted(
            count(r.findings(), "finding", "findings"),
            suppressed.isEmpty() ? "" : " (%s)".formatted(suppressed),
            count(r.items(), "item", "items"),
            count(r.mailboxes(), "mailbox", "mailboxes"));
  }

  private Markup findings(RuleStanding r) {
    Table table =
        new Table("First findings of " + r.rule().id())
            .column("Mailbox", Column.TEXT)
            .column("Organisation", Column.TEXT)
            .column("Folder", Column.TEXT)
            .column("Sent", Column.TEXT)
            .column("Items", Column.NUMBER)
            .column("Detail", Column.WIDE);
    r.shown().rows().forEach(f -> add(table, f));
    return table.markup();
  }

  private void add(Table table, FindingRow f) {
    table.row(
        mailbox.brief(f.row(), f.ref(), f.mailbox()),
        Markup.of("<bdi>{}</bdi>", f.organisation()),
        f.folder(),
        f.item() == null ? "" : When.day(f.sentDay()),
        count(f.count()),
        detail(f));
  }

  private static Markup detail(FindingRow f) {
    Markup detail = Markup.of("{}", f.detail());
    if (f.cause() != Cause.NONE) {
      detail = detail.plus(sub("Cause: ", f.cause().meaning()));
    }
    String by = f.suppression();
    return by == null ? detail : detail.plus(sub("Suppressed by ", by));
  }

  private static Markup sub(String what, String text) {
    return Markup.of("<span class=\"sub\">{}{}</span>", what, text);
  }
}

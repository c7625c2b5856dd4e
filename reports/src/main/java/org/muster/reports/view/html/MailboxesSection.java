package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import org.muster.reports.view.Shown;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;

/** The ledger of each mailbox, worst first, cut where there are too many to read. */
final class MailboxesSection {

  private MailboxesSection() {}

  static Section of(Page page) {
    Shown<MailboxRow> mailboxes = page.summary().mailboxes();
    Table table =
        new Table("Ledger by mailbox, worst first")
            .column("Mailbox", Column.TEXT)
            .column("Organisation", Column.TEXT)
            .column("Grade", Column.TEXT)
            .column("On the source", Column.NUMBER)
            .column("On both", Column.NUMBER)
            .column("Changed", Column.NUMBER)
            .column("Missing", Column.NUMBER)
            .column("Extra", Column.NUMBER)
            .column("On the target", Column.NUMBER)
            .column("Critical", Column.NUMBER)
            .column("High", Column.NUMBER);
    MailboxCell mailbox = new MailboxCell(page.names());
    mailboxes.rows().forEach(m -> add(table, m, mailbox));
    return new Section(
        "mailboxes",
        "Mailboxes",
        CutNote.of(mailboxes, "mailboxes", "mailboxes").plus(table.markup()));
  }

  private static void add(Table table, MailboxRow m, MailboxCell mailbox) {
    Ledger ledger = m.ledger();
    table.row(
        mailbox.of(m.row(), m.ref(), m.mailbox()),
        Markup.of("<bdi>{}</bdi>", m.organisation()),
        Tag.of(m.grade()),
        count(ledger.source().listed()),
        count(ledger.matched()),
        count(ledger.changed()),
        count(ledger.missing()),
        count(ledger.extra() + ledger.duplicated()),
        count(ledger.target().listed()),
        count(m.critical()),
        count(m.high()));
  }
}

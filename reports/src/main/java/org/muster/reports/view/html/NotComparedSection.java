package org.muster.reports.view.html;

import static org.muster.reports.view.Figures.count;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.muster.reports.view.NotCompared;
import org.muster.reports.view.Shown;
import org.muster.reports.view.html.Table.Column;
import org.muster.rules.evidence.MailboxRow;

/** What the wave holds and the run did not compare, each with its reason. */
final class NotComparedSection {

  private NotComparedSection() {}

  static Section of(Page page) {
    NotCompared not = page.summary().notCompared();
    if (not.isNothing()) {
      return section(Markup.of("<p>Every mailbox and folder was compared.</p>\n"));
    }
    Table table =
        new Table("What was not compared, by reason")
            .column("Reason", Column.TEXT)
            .column("What", Column.TEXT)
            .column("Number", Column.NUMBER);
    add(table, not.unavailable(), "mailboxes that should have been read");
    add(table, not.expectations(), "mailboxes not to be migrated, by the list");
    not.folders().forEach((why, number) -> table.row(why, "folders", count(number)));
    return section(table.markup().plus(unread(page)));
  }

  private static Section section(Markup body) {
    return new Section("not-compared", "What was not compared", body);
  }

  private static <E extends Enum<E>> void add(Table table, Map<E, Long> numbers, String what) {
    numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(n -> table.row(words(n.getKey()), what, count(n.getValue())));
  }

  private static Markup unread(Page page) {
    Shown<MailboxRow> unread = page.summary().unread();
    if (unread.rows().isEmpty()) {
      return Markup.NONE;
    }
    Table table =
        new Table("Mailboxes that could not be read")
            .column("Mailbox", Column.TEXT)
            .column("Organisation", Column.TEXT)
            .column("Source", Column.TEXT)
            .column("Target", Column.TEXT);
    MailboxCell mailbox = new MailboxCell(page.names());
    for (MailboxRow m : unread.rows()) {
      table.row(
          mailbox.of(m.row(), m.ref(), m.mailbox()),
          m.organisation(),
          m.sourceUnavailable() == null ? "read" : words(m.sourceUnavailable()),
          m.targetUnavailable() == null ? "read" : words(m.targetUnavailable()));
    }
    return CutNote.of(unread, "unread mailboxes", "mailboxes").plus(table.markup());
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

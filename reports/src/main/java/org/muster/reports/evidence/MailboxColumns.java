package org.muster.reports.evidence;

import static org.muster.reports.evidence.Column.constant;
import static org.muster.reports.evidence.Column.digest;
import static org.muster.reports.evidence.Column.flag;
import static org.muster.reports.evidence.Column.integer;
import static org.muster.reports.evidence.Column.number;
import static org.muster.reports.evidence.Column.text;

import java.util.List;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.wave.MailboxPair;

/** The columns of the table of mailboxes. */
final class MailboxColumns {

  private static final List<Column<MailboxRow>> OWN =
      List.of(
          integer(1, "pair", MailboxRow::pair, "number of the mailbox pair, from 0; unique"),
          integer(2, "row", MailboxRow::row, "line of the mailbox list, the header being line 1"),
          text(3, "ref", MailboxRow::ref, "the owner's own id, empty where the list has none"),
          text(4, "organisation", MailboxRow::organisation, "ODS code, empty where none is named"),
          digest(5, "mailbox", MailboxRow::mailbox, "keyed token of the target mailbox"),
          constant(6, "kind", MailboxRow::kind, "whose mailbox it is"),
          constant(7, "expectation", MailboxRow::expectation, "what the list expects of it"),
          integer(8, "sources", MailboxRow::sources, "source mailboxes that feed it"),
          constant(9, "depth", MailboxRow::depth, "how much of each item was read"),
          text(10, "profile", MailboxRow::profile, "which differences were tolerated"),
          constant(
                  11,
                  "source_unavailable",
                  MailboxRow::sourceUnavailable,
                  "why not read to its end")
              .optional(),
          constant(
                  12,
                  "target_unavailable",
                  MailboxRow::targetUnavailable,
                  "why not read to its end")
              .optional(),
          constant(13, "grade", MailboxRow::grade, "PASS, REVIEW, FAIL or INCOMPLETE"),
          flag(14, "balanced", MailboxRow::balanced, "false is Muster's own failure"),
          number(15, "folders_listed", MailboxRow::foldersListed, "folders on both sides"),
          number(16, "folders_compared", MailboxRow::foldersCompared, "of these, compared"),
          number(17, "folders_skipped", MailboxRow::foldersSkipped, "of these, not compared"),
          number(18, "critical", MailboxRow::critical, "findings of severity CRITICAL that count"),
          number(19, "high", MailboxRow::high, "findings of severity HIGH that count"),
          number(20, "medium", MailboxRow::medium, "findings of severity MEDIUM that count"),
          number(21, "low", MailboxRow::low, "findings of severity LOW that count"),
          number(22, "info", MailboxRow::info, "findings of severity INFO that count"),
          number(23, "item_rows", MailboxRow::itemRows, "rows of this pair in items"),
          number(
              24,
              "finding_rows",
              MailboxRow::findingRows,
              "rows of this pair in findings, those of REC-012 apart"),
          number(25, "folder_rows", MailboxRow::folderRows, "rows of this pair in folders"));

  static final RowShape<MailboxRow> SHAPE =
      new RowShape<>(
          Ledgers.with(OWN, MailboxRow::ledger),
          MailboxRow::pair,
          MailboxRow::mailbox,
          MailboxColumns::read);

  private MailboxColumns() {}

  private static MailboxRow read(Cells c) {
    return new MailboxRow(
        c.integer("pair"),
        c.integer("row"),
        c.text("ref"),
        c.text("organisation"),
        c.digest("mailbox"),
        c.constant(MailboxPair.Kind.class, "kind"),
        c.constant(MailboxPair.Expectation.class, "expectation"),
        c.integer("sources"),
        c.constant(Depth.class, "depth"),
        c.text("profile"),
        c.ifAny("source_unavailable", name -> c.constant(Unavailability.class, name)),
        c.ifAny("target_unavailable", name -> c.constant(Unavailability.class, name)),
        c.constant(Grade.class, "grade"),
        Ledgers.read(c),
        c.flag("balanced"),
        c.number("folders_listed"),
        c.number("folders_compared"),
        c.number("folders_skipped"),
        c.number("critical"),
        c.number("high"),
        c.number("medium"),
        c.number("low"),
        c.number("info"),
        c.number("item_rows"),
        c.number("finding_rows"),
        c.number("folder_rows"));
  }
}

package org.muster.reports.evidence;

import static org.muster.reports.evidence.Column.digest;
import static org.muster.reports.evidence.Column.flag;
import static org.muster.reports.evidence.Column.integer;
import static org.muster.reports.evidence.Column.number;
import static org.muster.reports.evidence.Column.text;

import java.util.List;
import org.muster.rules.evidence.FolderRow;

/** The columns of the table of folders. */
final class FolderColumns {

  private static final List<Column<FolderRow>> OWN =
      List.of(
          digest(1, "key", FolderRow::key, "unique"),
          integer(2, "pair", FolderRow::pair, "number of the mailbox pair"),
          digest(3, "mailbox", FolderRow::mailbox, "keyed token of the target mailbox"),
          text(4, "folder", FolderRow::folder, "title of a standard folder, or a keyed token"),
          flag(5, "on_source", FolderRow::onSource, "whether the source has it"),
          flag(6, "on_target", FolderRow::onTarget, "whether the target has it"),
          text(7, "skipped", FolderRow::skipped, "why it was not compared, empty if it was"),
          flag(8, "balanced", FolderRow::balanced, "false is Muster's own failure"),
          number(9, "source_hidden", FolderRow::sourceHidden, "items out of sight, not compared"),
          number(10, "target_hidden", FolderRow::targetHidden, "as on the source"));

  static final RowShape<FolderRow> SHAPE =
      new RowShape<>(
          Ledgers.with(OWN, FolderRow::ledger),
          FolderRow::pair,
          FolderRow::key,
          FolderColumns::read);

  private FolderColumns() {}

  private static FolderRow read(Cells c) {
    return new FolderRow(
        c.digest("key"),
        c.integer("pair"),
        c.digest("mailbox"),
        c.text("folder"),
        c.flag("on_source"),
        c.flag("on_target"),
        c.text("skipped"),
        Ledgers.read(c),
        c.flag("balanced"),
        c.number("source_hidden"),
        c.number("target_hidden"));
  }
}

package org.muster.reports.evidence;

import static org.muster.reports.evidence.Column.constant;
import static org.muster.reports.evidence.Column.day;
import static org.muster.reports.evidence.Column.digest;
import static org.muster.reports.evidence.Column.instant;
import static org.muster.reports.evidence.Column.integer;
import static org.muster.reports.evidence.Column.number;
import static org.muster.reports.evidence.Column.text;

import java.util.List;
import java.util.Objects;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** The columns of the table of findings. */
final class FindingColumns {

  private static final List<Column<FindingRow>> COLUMNS =
      List.of(
          digest(1, "fingerprint", FindingRow::fingerprint, "the same in every run under one key"),
          text(2, "rule", FindingRow::rule, "id of the rule, for example REC-001"),
          constant(3, "severity", FindingRow::severity, "CRITICAL, HIGH, MEDIUM, LOW or INFO"),
          digest(4, "mailbox", FindingRow::mailbox, "keyed token of the target mailbox"),
          integer(5, "pair", FindingRow::pair, "number of the mailbox pair, -1 for the whole wave"),
          integer(6, "row", FindingRow::row, "line of the mailbox list, 0 for the whole wave"),
          text(7, "ref", FindingRow::ref, "the owner's own id, empty where the list has none"),
          text(8, "organisation", FindingRow::organisation, "ODS code, empty where none is named"),
          text(9, "folder", FindingRow::folder, "title or keyed token, empty if about no folder"),
          constant(10, "verdict", FindingRow::verdict, "of the item, if it is about one")
              .optional(),
          constant(11, "cause", FindingRow::cause, "why, NONE or UNEXPLAINED where not known"),
          digest(12, "item", FindingRow::item, "its row in items, if it is about one").optional(),
          day(13, "sent_day", FindingRow::sentDay, "day on which the item was sent").optional(),
          number(14, "count", FindingRow::count, "items that the finding stands for"),
          text(15, "detail", FindingRow::detail, "the facts in words: numbers, layers, codes"),
          instant(16, "first_seen", FindingRow::firstSeen, "the run's recorded start"),
          text(17, "suppression", FindingRow::suppression, "id of what covers it, if anything does")
              .optional());

  static final RowShape<FindingRow> SHAPE =
      new RowShape<>(COLUMNS, FindingRow::pair, FindingRow::fingerprint, FindingColumns::read);

  private FindingColumns() {}

  private static FindingRow read(Cells c) {
    return new FindingRow(
        c.digest("fingerprint"),
        c.text("rule"),
        c.constant(Severity.class, "severity"),
        c.digest("mailbox"),
        c.integer("pair"),
        c.integer("row"),
        c.text("ref"),
        c.text("organisation"),
        c.text("folder"),
        c.ifAny("verdict", name -> c.constant(Verdict.class, name)),
        c.constant(Cause.class, "cause"),
        c.ifAny("item", c::digest),
        c.day("sent_day"),
        c.number("count"),
        c.text("detail"),
        Objects.requireNonNull(c.second("first_seen")),
        c.ifAny("suppression", c::text));
  }
}

package org.muster.reports.evidence;

import static org.muster.reports.evidence.Column.constant;
import static org.muster.reports.evidence.Column.digest;
import static org.muster.reports.evidence.Column.integer;
import static org.muster.reports.evidence.Column.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.muster.reports.storage.Words;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** The columns of the private table of items. */
final class ItemColumns {

  private static final Words<LayerKind> LAYERS = new Words<>(LayerKind.class, LayerKind::name);
  private static final Words<Tolerance> TOLERANCES = new Words<>(Tolerance.class, Tolerance::code);

  private static final List<Column<ItemRow>> OWN =
      List.of(
          digest(1, "item", ItemRow::key, "unique; findings name it"),
          integer(2, "pair", ItemRow::pair, "number of the mailbox pair"),
          integer(3, "member", ItemRow::member, "which source mailbox of the pair, from 0"),
          constant(4, "verdict", ItemRow::verdict, "what matching says of it"),
          constant(5, "cause", ItemRow::cause, "why it differs"),
          text(6, "differing", i -> LAYERS.join(i.differing()), "layers that differ, by commas"),
          text(7, "tolerances", i -> TOLERANCES.join(i.tolerances()), "what was tolerated"));

  static final RowShape<ItemRow> SHAPE =
      new RowShape<>(columns(), ItemRow::pair, ItemRow::key, ItemColumns::read);

  private ItemColumns() {}

  private static List<Column<ItemRow>> columns() {
    return Stream.of(
            OWN,
            EndColumns.of(11, "source_", ItemRow::source),
            EndColumns.of(31, "target_", ItemRow::target))
        .flatMap(List::stream)
        .toList();
  }

  private static ItemRow read(Cells c) {
    return new ItemRow(
        c.digest("item"),
        c.integer("pair"),
        c.integer("member"),
        c.constant(Verdict.class, "verdict"),
        c.constant(Cause.class, "cause"),
        c.parsed("differing", LAYERS::split),
        Set.copyOf(c.parsed("tolerances", TOLERANCES::split)),
        EndColumns.read(c, "source_"),
        EndColumns.read(c, "target_"));
  }
}

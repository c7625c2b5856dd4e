package org.muster.reports.evidence;

import static org.muster.reports.evidence.Column.constant;
import static org.muster.reports.evidence.Column.digest;
import static org.muster.reports.evidence.Column.instant;
import static org.muster.reports.evidence.Column.locator;
import static org.muster.reports.evidence.Column.text;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.reports.storage.Words;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.ItemRow.End;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.StoreFacts;
import org.muster.rules.protection.ProtectionState;

/** The columns of an item as one side has it; all empty where that side has it not. */
final class EndColumns {

  private static final Words<Flag> FLAGS = new Words<>(Flag.class, Flag::name);

  private EndColumns() {}

  static List<Column<ItemRow>> of(int id, String side, Function<ItemRow, @Nullable End> end) {
    return Stream.of(
            text(id, "folder", End::folder, "the folder's name"),
            locator(id + 1, "locator", End::locator, "where it lies, as the mail system says it"),
            constant(id + 2, "condition", End::condition, "how far it could be read"),
            instant(id + 3, "sent", End::sent, "when it was sent"),
            instant(id + 4, "received", End::received, "when it was received"),
            text(id + 5, "flags", (End e) -> FLAGS.join(e.flags()), "its flags, by commas"),
            Column.number(id + 6, "octets", End::octets, "octets of all decoded parts"),
            digest(id + 7, "message_id", End::messageId, "keyed Message-ID, if it has one"),
            digest(id + 8, "raw", End::raw, "keyed digest of its octets"),
            constant(id + 9, "protection", End::protection, "of the item as a whole"),
            text(id + 10, "protection_facts", End::protectionFacts, "what protects it, by ;"),
            instant(
                id + 11,
                "created",
                (End e) -> e.store().created(),
                "when it came into its mailbox"),
            instant(
                id + 12, "modified", (End e) -> e.store().modified(), "when it was changed last"),
            instant(
                id + 13, "deleted", (End e) -> e.store().deleted(), "when its owner deleted it"),
            text(id + 14, "search_key", (End e) -> e.store().searchKey(), "kept when it is moved"))
        .map(column -> on(side, end, column))
        .toList();
  }

  private static Column<ItemRow> on(
      String side, Function<ItemRow, @Nullable End> end, Column<End> column) {
    return new Column<ItemRow>(
            column.id(),
            side + column.name(),
            column.type(),
            column.repetition(),
            row -> value(end.apply(row), column),
            column.meaning())
        .optional();
  }

  private static @Nullable Object value(@Nullable End end, Column<End> column) {
    return end == null ? null : column.value().apply(end);
  }

  static @Nullable End read(Cells c, String side) {
    if (!c.has(side + "locator")) {
      return null;
    }
    return new End(
        c.text(side + "folder"),
        c.text(side + "locator"),
        c.constant(Condition.class, side + "condition"),
        c.second(side + "sent"),
        c.second(side + "received"),
        Set.copyOf(c.parsed(side + "flags", FLAGS::split)),
        c.number(side + "octets"),
        c.ifAny(side + "message_id", c::digest),
        c.digest(side + "raw"),
        c.ifAny(side + "protection", name -> c.constant(ProtectionState.class, name)),
        c.has(side + "protection_facts") ? c.text(side + "protection_facts") : "",
        store(c, side));
  }

  private static StoreFacts store(Cells c, String side) {
    return new StoreFacts(
        c.second(side + "created"),
        c.second(side + "modified"),
        c.second(side + "deleted"),
        c.has(side + "search_key") ? c.text(side + "search_key") : "");
  }
}

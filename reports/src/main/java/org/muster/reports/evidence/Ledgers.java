package org.muster.reports.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;
import org.muster.rules.evidence.ProtectedItems;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Verdict;

/** A ledger as flat columns, and back. */
final class Ledgers {

  private static final String CAUSES = "causes";

  private Ledgers() {}

  /** A table's own columns and those of its ledger. */
  static <R> List<Column<R>> with(List<Column<R>> own, Function<R, Ledger> ledger) {
    List<Column<R>> all = new ArrayList<>(own);
    all.addAll(LedgerColumn.of(ledger));
    all.add(
        Column.text(
            140,
            CAUSES,
            row -> text(ledger.apply(row).causes()),
            "why items are missing, extra or duplicated: VERDICT:CAUSE=items, joined by commas"));
    return all;
  }

  static Ledger read(Cells c) {
    return new Ledger(
        account(c, "source_"),
        account(c, "target_"),
        c.number("exact"),
        c.number("equal"),
        c.number("equivalent"),
        c.number("degraded"),
        c.number("moved"),
        c.number("new_message_id"),
        c.number("changed"),
        c.number("indeterminate_pairs"),
        c.number("indeterminate_source"),
        c.number("indeterminate_target"),
        c.number("missing"),
        c.number("extra"),
        c.number("duplicated"),
        c.number("to_other_folders"),
        c.number("from_other_folders"),
        c.parsed(CAUSES, Ledgers::causes));
  }

  private static Account account(Cells c, String side) {
    return new Account(
        c.number(side + "declared"),
        c.number(side + "listed"),
        c.number(side + "read"),
        c.number(side + "unreadable"),
        c.number(side + "vanished"),
        c.number(side + "arrived"),
        c.number(side + "deleted"),
        c.number(side + "octets"),
        new ProtectedItems(
            c.numberOrZero(side + "encrypted"),
            c.numberOrZero(side + "signed"),
            c.numberOrZero(side + "labelled")));
  }

  private static String text(List<CauseCount> causes) {
    return causes.stream()
        .map(c -> c.verdict() + ":" + c.cause() + "=" + c.items())
        .collect(Collectors.joining(","));
  }

  private static List<CauseCount> causes(String text) {
    return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(Ledgers::cause).toList();
  }

  private static CauseCount cause(String text) {
    String[] parts = text.split("[:=]", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException(text);
    }
    return new CauseCount(
        Verdict.valueOf(parts[0]), Cause.valueOf(parts[1]), Long.parseLong(parts[2]));
  }
}

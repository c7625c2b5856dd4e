package org.muster.reports.evidence;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.Ledger.Account;

/**
 * One number of a ledger, by the name that all formats for programs give it.
 *
 * @param id Parquet field id in every table that has a ledger
 */
public record LedgerColumn(int id, String name, ToLongFunction<Ledger> number, String meaning) {

  /** All numbers of a ledger, in the order of formats. */
  public static final List<LedgerColumn> ALL =
      Stream.of(
              side(101, "source_", Ledger::source),
              side(111, "target_", Ledger::target),
              items(),
              protection(141, "source_", Ledger::source),
              protection(144, "target_", Ledger::target))
          .flatMap(columns -> columns)
          .toList();

  /** The same numbers as columns of a table. */
  static <R> List<Column<R>> of(Function<R, Ledger> ledger) {
    return ALL.stream()
        .map(
            c ->
                Column.<R>number(
                    c.id, c.name, row -> c.number.applyAsLong(ledger.apply(row)), c.meaning))
        .toList();
  }

  private static Stream<LedgerColumn> side(int id, String name, Function<Ledger, Account> side) {
    return Stream.of(
        account(id, name + "declared", side, Account::declared, "items the server declared"),
        account(id + 1, name + "listed", side, Account::listed, "items the server listed"),
        account(id + 2, name + "read", side, Account::read, "of these, items that were read"),
        account(id + 3, name + "unreadable", side, Account::unreadable, "listed but not given"),
        account(id + 4, name + "vanished", side, Account::vanished, "listed, then gone"),
        account(id + 5, name + "arrived", side, Account::arrived, "came while it was read"),
        account(id + 6, name + "deleted", side, Account::deleted, "flagged as deleted"),
        account(id + 7, name + "octets", side, Account::octets, "octets of all items read"));
  }

  private static Stream<LedgerColumn> protection(
      int id, String name, Function<Ledger, Account> side) {
    return Stream.of(
        account(
            id,
            name + "encrypted",
            side,
            a -> a.protection().encrypted(),
            "items encrypted, or with an encrypted attachment"),
        account(id + 1, name + "signed", side, a -> a.protection().signed(), "signed items"),
        account(
            id + 2,
            name + "labelled",
            side,
            a -> a.protection().labelled(),
            "items with a sensitivity label or mark"));
  }

  private static LedgerColumn account(
      int id,
      String name,
      Function<Ledger, Account> side,
      ToLongFunction<Account> number,
      String meaning) {
    return new LedgerColumn(id, name, l -> number.applyAsLong(side.apply(l)), meaning);
  }

  private static Stream<LedgerColumn> items() {
    return Stream.of(
        new LedgerColumn(121, "exact", Ledger::exact, "pairings equal in every octet"),
        new LedgerColumn(122, "equal", Ledger::equal, "pairings of equal content"),
        new LedgerColumn(123, "equivalent", Ledger::equivalent, "equal under named tolerances"),
        new LedgerColumn(124, "degraded", Ledger::degraded, "only losses tolerated with a warning"),
        new LedgerColumn(125, "moved", Ledger::moved, "equal, in another folder"),
        new LedgerColumn(126, "new_message_id", Ledger::newMessageId, "equal but for Message-ID"),
        new LedgerColumn(127, "changed", Ledger::changed, "pairings whose content differs"),
        new LedgerColumn(
            128, "indeterminate_pairs", Ledger::indeterminatePairs, "paired but not comparable"),
        new LedgerColumn(
            129, "indeterminate_source", Ledger::indeterminateSource, "undecided, source only"),
        new LedgerColumn(
            130, "indeterminate_target", Ledger::indeterminateTarget, "undecided, target only"),
        new LedgerColumn(131, "missing", Ledger::missing, "on the source only"),
        new LedgerColumn(
            132, "missing_explained", Ledger::missingExplained, "of these, with a known cause"),
        new LedgerColumn(133, "extra", Ledger::extra, "on the target only"),
        new LedgerColumn(
            134, "extra_explained", Ledger::extraExplained, "of these, with a known cause"),
        new LedgerColumn(135, "duplicated", Ledger::duplicated, "surplus copies on the target"),
        new LedgerColumn(
            136, "to_other_folders", Ledger::toOtherFolders, "counted here, found elsewhere"),
        new LedgerColumn(
            137, "from_other_folders", Ledger::fromOtherFolders, "found here, counted elsewhere"));
  }
}

package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.SkippedFolder.Reason;
import org.muster.rules.match.FolderMatch;
import org.muster.rules.match.MailboxMatch;

/** Settles one pair. */
final class Settling {

  private final PairFacts facts;
  private final Keyring keyring;
  private final PairKeys keys;
  private final Drafting drafting = new Drafting();
  private final List<Ledger> ledgers = new ArrayList<>();

  Settling(PairFacts facts, Keyring keyring) {
    this.facts = facts;
    this.keyring = keyring;
    this.keys = new PairKeys(keyring, facts.pair());
  }

  Settlement settle() {
    Optional<Comparing> comparing = compare();
    for (int unit = 0; unit < facts.units().size(); unit++) {
      int number = unit;
      Ledger ledger =
          comparing.map(c -> c.ledger(number)).orElseGet(() -> facts.unit(number).declared());
      ledgers.add(ledger);
      judge(number, ledger);
    }
    Ledger ledger = ledgers.stream().reduce(Ledger.NONE, Ledger::plus);
    judge(ledger);
    List<FindingRow> findings = findings();
    List<FolderRow> folders = folders();
    List<ItemRow> items = comparing.map(Comparing::rows).orElse(List.of());
    MailboxTotals totals =
        new MailboxTotals(
            facts, ledger, folders, findings, comparing.map(Comparing::undecided).orElse(0L));
    PairRows rows =
        new PairRows(totals.row(keys.mailbox(), items.size()), folders, findings, items);
    return new Settlement(
        rows,
        comparing.map(Comparing::leftovers).orElse(List.of()),
        WaveTally.of(rows.mailbox(), facts.reading()));
  }

  private Optional<Comparing> compare() {
    if (!facts.isCompared()) {
      return Optional.empty();
    }
    Comparing comparing = new Comparing(facts, keys, keyring, drafting);
    comparing.run();
    return Optional.of(comparing);
  }

  private void judge(int number, Ledger ledger) {
    if (!facts.areFoldersJudged()) {
      return;
    }
    Unit unit = facts.unit(number);
    FolderMatch match =
        new FolderMatch(
            unit.role(),
            facts.depth(),
            unit.onSource(),
            unit.onTarget(),
            unit.mergedSources(),
            unit.skipped(),
            unit.begunAgain(),
            ledger);
    drafting.judge(match, number, keys.folder(unit.path()));
  }

  private void judge(Ledger ledger) {
    MailboxMatch match =
        new MailboxMatch(
            facts.pair(),
            facts.depth(),
            facts.reading().sourceUnavailable().orElse(null),
            facts.reading().targetUnavailable().orElse(null),
            facts.reading().notMail(),
            facts.isWrongPair(),
            ledger);
    drafting.judge(match, keys.mailbox());
  }

  private List<FindingRow> findings() {
    Collapse collapse =
        new Collapse(
            facts.terms().thresholds(),
            unit -> held(ledgers.get(unit)),
            keys.mailbox(),
            unit -> keys.folder(facts.unit(unit).path()));
    Stream<Draft> drafts =
        Stream.concat(collapse.of(drafting.items()).stream(), drafting.others().stream());
    return new FindingRows(facts, keys, keyring).of(drafts.toList());
  }

  private static long held(Ledger ledger) {
    return Math.max(ledger.source().held(), ledger.target().held());
  }

  private List<FolderRow> folders() {
    Stream<FolderRow> units = IntStream.range(0, ledgers.size()).mapToObj(this::row);
    return Stream.concat(units, facts.leftOut().stream().map(this::row))
        .sorted(Comparator.comparing(FolderRow::key))
        .toList();
  }

  private FolderRow row(int number) {
    Unit unit = facts.unit(number);
    Reason skipped = unit.skipped();
    Ledger ledger = ledgers.get(number);
    return new FolderRow(
        keys.row(unit),
        facts.pair().number(),
        keys.mailbox(),
        keys.shown(unit),
        unit.onSource(),
        unit.onTarget(),
        skipped != null ? skipped.meaning() : facts.whyNotCompared(),
        ledger,
        ledger.balances() && (unit.isSound() || !facts.isCompared()),
        unit.sourceHidden(),
        unit.targetHidden());
  }

  private FolderRow row(LeftOut folder) {
    return new FolderRow(
        keys.row(folder),
        facts.pair().number(),
        keys.mailbox(),
        keys.shown(folder),
        folder.isOnSource(),
        !folder.isOnSource(),
        folder.reason().meaning(),
        folder.declared(),
        true,
        0,
        0);
  }
}

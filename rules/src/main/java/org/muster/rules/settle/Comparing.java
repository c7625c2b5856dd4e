package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Digest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Comparison;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Matching;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Outcomes;
import org.muster.rules.match.Placed;

/** Compares the items of one pair: each outcome is counted, judged and written once. */
final class Comparing {

  private final PairFacts facts;
  private final Drafting drafting;
  private final LeftoverItems leftoverItems;
  private final ItemRows itemRows;
  private final List<LedgerTally> tallies;
  private final List<Leftover> leftovers = new ArrayList<>();
  private final Comparison comparison;
  private final Outcomes outcomes;
  private final RowsByKey rows;
  private long undecided;

  Comparing(PairFacts facts, PairKeys keys, Keyring keyring, Drafting drafting) {
    this.facts = facts;
    this.drafting = drafting;
    this.leftoverItems = new LeftoverItems(facts, keys, keyring);
    this.itemRows = new ItemRows(facts.pair().number(), keys, new Places(facts.units()));
    this.tallies = Stream.generate(LedgerTally::new).limit(facts.units().size()).toList();
    this.comparison = comparison(facts.terms());
    this.outcomes = match();
    this.rows = new RowsByKey(itemRows, outcomes.all());
  }

  void run() {
    if (new WrongPair(facts.terms().thresholds(), facts.cutover()).is(outcomes)) {
      facts.foundWrongPair();
    }
    Causes causes =
        new Causes(facts, KeptDeleted.of(facts.reading().deleted(), outcomes.alone(), comparison));
    for (Outcome outcome : outcomes.pairings()) {
      causes.note(outcome);
      settle(outcome, causes.of(outcome));
    }
    outcomes.alone().forEach(causes::note);
    for (Outcome outcome : outcomes.alone()) {
      settle(outcome, causes.of(outcome));
    }
  }

  private static Comparison comparison(Terms terms) {
    Profile profile = terms.profile();
    return new Comparison(
        profile.allowed(), profile.keepsOctets(), terms.aliases(), Profile.EWS_PROPS.allowed());
  }

  private Outcomes match() {
    Places places = itemRows.places();
    return new Matching(comparison).match(places.sources(), places.targets());
  }

  private void settle(Outcome outcome, Cause cause) {
    Digest row = rows.add(outcome, cause);
    Placed lying = outcome.source() != null ? outcome.source() : outcome.target();
    if (lying == null) {
      throw new IllegalStateException("Cannot settle an outcome: it has no item");
    }
    count(outcome, cause, lying);
    judge(new Judged(match(outcome, cause), lying.unit(), row));
  }

  private void count(Outcome outcome, Cause cause, Placed lying) {
    tallies.get(lying.unit()).add(outcome, cause);
    Placed source = outcome.source();
    Placed target = outcome.target();
    if (source != null) {
      tallies.get(source.unit()).addSource(source.item());
    }
    if (target != null) {
      tallies.get(target.unit()).addTarget(target.item());
    }
    if (source != null && target != null && !outcome.sameFolder()) {
      tallies.get(target.unit()).addFromOtherFolder();
    }
  }

  private ItemMatch match(Outcome outcome, Cause cause) {
    Placed source = outcome.source();
    Placed target = outcome.target();
    return new ItemMatch(
        outcome.verdict(),
        cause,
        outcome.differing(),
        outcome.tolerances(),
        outcome.sameFolder(),
        facts.terms().thresholds().receivedDriftSeconds(),
        source == null ? null : source.item(),
        target == null ? null : target.item());
  }

  private void judge(Judged judged) {
    if (!facts.isWrongPair()) {
      drafting.judge(judged);
      leftoverItems.of(judged).ifPresent(leftovers::add);
    }
    undecided += judged.isUndecided() ? 1 : 0;
  }

  Ledger ledger(int unit) {
    Unit folder = facts.unit(unit);
    return tallies.get(unit).ledger(folder.sourceAccount(), folder.targetAccount());
  }

  /** Sorted by key; each is made when it is asked for. */
  List<ItemRow> rows() {
    return rows.sorted();
  }

  List<Leftover> leftovers() {
    return leftovers;
  }

  /** Items that somebody has to look at, because nothing could be proved of them. */
  long undecided() {
    return undecided;
  }
}

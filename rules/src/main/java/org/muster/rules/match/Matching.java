package org.muster.rules.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Pairs the items of two sides as multisets, from the strictest pass to the laxest. Pure: the order
 * in which items are given does not matter, and every item is in exactly one outcome.
 */
public final class Matching {

  private final List<Pass> passes;
  private final Judge judge;

  public Matching(Comparison comparison) {
    this(comparison, Pass.inOrder(comparison));
  }

  Matching(Comparison comparison, List<Pass> passes) {
    this.passes = passes;
    this.judge = new Judge(comparison);
  }

  /** All items of a mailbox pair. */
  public Outcomes match(List<Placed> source, List<Placed> target) {
    Pool before = new Pool(source);
    Pool after = new Pool(target);
    Pairs pairs = new Pairs(source, target);
    for (Pass pass : passes) {
      run(pass, before, after, pairs);
    }
    Leftovers leftovers = new Leftovers(judge, pairs, before.items(), after.items());
    return new Outcomes(pairs.outcomes(), leftovers.outcomes());
  }

  private void run(Pass pass, Pool source, Pool target, Pairs pairs) {
    if (source.isEmpty() || target.isEmpty()) {
      return;
    }
    int known = pairs.size();
    pair(source.by(pass.key()), target.by(pass.key()), new Candidates(judge, pass, pairs));
    source.less(places(known, pairs, Pairs::sourcePlace));
    target.less(places(known, pairs, Pairs::targetPlace));
  }

  /** Keys in the order of their first item on the source. */
  private static void pair(ByKey sources, ByKey targets, Candidates candidates) {
    BitSet tried = new BitSet();
    for (int at = 0; at < sources.size(); at++) {
      if (!tried.get(sources.place(at))) {
        Optional<Object> key = sources.keyOf(at).filter(targets::mayHold);
        if (key.isPresent()) {
          pair(sources.from(at, key.get()), targets.alike(key.get()), candidates, tried);
        }
      }
    }
  }

  private static void pair(Alike source, Alike target, Candidates candidates, BitSet tried) {
    candidates.pair(source, target);
    for (int place : source.places()) {
      tried.set(place);
    }
  }

  private static BitSet places(int from, Pairs pairs, PlaceOf end) {
    BitSet places = new BitSet();
    for (int number = from; number < pairs.size(); number++) {
      places.set(end.of(pairs, number));
    }
    return places;
  }

  private interface PlaceOf {
    int of(Pairs pairs, int number);
  }
}

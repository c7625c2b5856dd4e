package org.muster.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /**
   * All items of a mailbox pair: pairings first, then those left alone on the source, the target.
   */
  public List<Outcome> match(List<Placed> source, List<Placed> target) {
    Pool before = new Pool(source);
    Pool after = new Pool(target);
    List<Pairing> pairs = new ArrayList<>();
    for (Pass pass : passes) {
      pairs.addAll(run(pass, before, after));
    }
    List<Outcome> outcomes = new ArrayList<>(pairs.stream().map(Pairing::outcome).toList());
    outcomes.addAll(new Leftovers(judge, pairs, before.items(), after.items()).outcomes());
    return outcomes;
  }

  private List<Pairing> run(Pass pass, Pool source, Pool target) {
    if (source.items().isEmpty() || target.items().isEmpty()) {
      return List.of();
    }
    Candidates candidates = new Candidates(judge, pass);
    Map<Object, List<Placed>> targets = target.by(pass.key());
    List<Pairing> found = new ArrayList<>();
    source
        .by(pass.key())
        .forEach(
            (key, items) -> {
              List<Placed> alike = targets.get(key);
              if (alike != null) {
                found.addAll(candidates.pair(items, alike));
              }
            });
    source.less(of(found.stream().map(Pairing::source).toList()));
    target.less(of(found.stream().map(Pairing::target).toList()));
    return found;
  }

  private static Set<Placed> of(List<Placed> items) {
    Set<Placed> set = Collections.newSetFromMap(new IdentityHashMap<>(items.size()));
    set.addAll(items);
    return set;
  }
}

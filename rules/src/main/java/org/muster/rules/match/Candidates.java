package org.muster.rules.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Items that share a key: the best pairs among them. */
final class Candidates {

  /**
   * Beyond this many on one side, only items near each other in the fixed order are tried with one
   * another: the cost stays linear however often one message was copied.
   */
  private static final int WINDOW = 100;

  private final Judge judge;
  private final Pass pass;

  Candidates(Judge judge, Pass pass) {
    this.judge = judge;
    this.pass = pass;
  }

  List<Pairing> pair(List<Placed> source, List<Placed> target) {
    return pass.choice() == Pass.Choice.NONE ? inTurn(source, target) : best(source, target);
  }

  private List<Pairing> inTurn(List<Placed> source, List<Placed> target) {
    int shorter = Math.min(source.size(), target.size());
    List<Pairing> pairs = new ArrayList<>(shorter);
    for (int at = 0; at < shorter; at++) {
      pairs.add(judge.judge(source.get(at), target.get(at)));
    }
    return pairs;
  }

  private List<Pairing> best(List<Placed> source, List<Placed> target) {
    List<Pairing> pairs = new ArrayList<>();
    int longer = Math.max(source.size(), target.size());
    for (int from = 0; from < longer; from += WINDOW) {
      pairs.addAll(bestOf(window(source, from), window(target, from)));
    }
    return pairs;
  }

  private static List<Placed> window(List<Placed> items, int from) {
    int start = Math.min(from, items.size());
    return items.subList(start, Math.min(start + WINDOW, items.size()));
  }

  private List<Pairing> bestOf(List<Placed> source, List<Placed> target) {
    List<Pairing> possible = new ArrayList<>();
    for (Placed before : source) {
      for (Placed after : target) {
        Pairing pairing = judge.judge(before, after);
        if (pass.acceptable().test(pairing)) {
          possible.add(pairing);
        }
      }
    }
    possible.sort(Pairing.BEST_FIRST);
    Set<Placed> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    return possible.stream().filter(p -> take(p, taken)).toList();
  }

  private static boolean take(Pairing pairing, Set<Placed> taken) {
    if (taken.contains(pairing.source()) || taken.contains(pairing.target())) {
      return false;
    }
    taken.add(pairing.source());
    return taken.add(pairing.target());
  }
}

package org.muster.rules.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Items that share a key: the best pairs among them. */
final class Candidates {

  /**
   * Beyond this many on one side, only items near each other in the fixed order are tried with one
   * another: the cost stays linear however often one message was copied.
   */
  private static final int WINDOW = 100;

  /** A pairing that may be chosen, and where its items are among those alike. */
  private record Choice(int source, int target, Pairing pairing) {}

  private static final Comparator<Choice> BEST_FIRST =
      Comparator.comparing(Choice::pairing, Pairing.BEST_FIRST);

  private final Judge judge;
  private final Pass pass;
  private final Pairs found;

  Candidates(Judge judge, Pass pass, Pairs found) {
    this.judge = judge;
    this.pass = pass;
    this.found = found;
  }

  void pair(Alike source, Alike target) {
    if (pass.choice() == Pass.Choice.NONE) {
      inTurn(source, target);
    } else {
      best(source, target);
    }
  }

  private void inTurn(Alike source, Alike target) {
    int shorter = Math.min(source.size(), target.size());
    for (int at = 0; at < shorter; at++) {
      Pairing pairing = judge.judge(source.item(at), target.item(at));
      found.add(source.place(at), target.place(at), pairing);
    }
  }

  private void best(Alike source, Alike target) {
    int longer = Math.max(source.size(), target.size());
    for (int from = 0; from < longer; from += WINDOW) {
      bestOf(source.window(from, WINDOW), target.window(from, WINDOW));
    }
  }

  private void bestOf(Alike source, Alike target) {
    BitSet takenSources = new BitSet();
    BitSet takenTargets = new BitSet();
    for (Choice choice : possible(source.items(), target.items())) {
      if (!takenSources.get(choice.source()) && !takenTargets.get(choice.target())) {
        takenSources.set(choice.source());
        takenTargets.set(choice.target());
        found.add(source.place(choice.source()), target.place(choice.target()), choice.pairing());
      }
    }
  }

  private List<Choice> possible(List<Placed> source, List<Placed> target) {
    List<Choice> possible = new ArrayList<>();
    for (int before = 0; before < source.size(); before++) {
      for (int after = 0; after < target.size(); after++) {
        Pairing pairing = judge.judge(source.get(before), target.get(after));
        if (pass.acceptable().test(pairing)) {
          possible.add(new Choice(before, after, pairing));
        }
      }
    }
    possible.sort(BEST_FIRST);
    return possible;
  }
}

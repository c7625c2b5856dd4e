package org.muster.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;

/** What found a partner, by places: of millions of pairings only a few numbers each are kept. */
final class Pairs {

  /** What is said of a pairing; few different things ever are. */
  private record Said(Verdict verdict, List<LayerKind> differing, Set<Tolerance> tolerances) {}

  private final List<Placed> sources;
  private final List<Placed> targets;
  private final int[] sourcePlaces;
  private final int[] targetPlaces;
  private final int[] said;
  private final List<Said> sayings = new ArrayList<>();
  private final Map<Said, Integer> known = new HashMap<>();
  private int size;

  Pairs(List<Placed> sources, List<Placed> targets) {
    this.sources = sources;
    this.targets = targets;
    int most = Math.min(sources.size(), targets.size());
    this.sourcePlaces = new int[most];
    this.targetPlaces = new int[most];
    this.said = new int[most];
  }

  /** Keeps what is said of a pairing, and the places of its items. */
  void add(int source, int target, Pairing pairing) {
    Said words = new Said(pairing.verdict(), pairing.differing(), pairing.tolerances());
    sourcePlaces[size] = source;
    targetPlaces[size] = target;
    said[size] = known.computeIfAbsent(words, this::say);
    size++;
  }

  private int say(Said words) {
    sayings.add(words);
    return sayings.size() - 1;
  }

  int size() {
    return size;
  }

  int sourcePlace(int number) {
    return sourcePlaces[number];
  }

  int targetPlace(int number) {
    return targetPlaces[number];
  }

  Placed source(int number) {
    return sources.get(sourcePlaces[number]);
  }

  Placed target(int number) {
    return targets.get(targetPlaces[number]);
  }

  /** In the order in which they were found. */
  List<Outcome> outcomes() {
    return OnDemand.keptIfFew(OnDemand.of(size, number -> pairing(number).outcome()));
  }

  private Pairing pairing(int number) {
    Said words = sayings.get(said[number]);
    return new Pairing(
        source(number), target(number), words.verdict(), words.differing(), words.tolerances());
  }
}

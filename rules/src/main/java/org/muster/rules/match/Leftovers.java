package org.muster.rules.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layers;

/** What is said of items that found no partner. */
final class Leftovers {

  /** A copy is looked for among this many of its kind. */
  private static final int TWINS = 100;

  private final Judge judge;
  private final List<Placed> sources;
  private final List<Placed> targets;
  private final Map<Digest, List<Placed>> pairedSources;
  private final Map<Digest, List<Placed>> pairedTargets;

  Leftovers(Judge judge, List<Pairing> pairs, List<Placed> sources, List<Placed> targets) {
    this.judge = judge;
    this.sources = sources;
    this.targets = targets;
    this.pairedSources = twins(sources, pairs, Pairing::source);
    this.pairedTargets = twins(targets, pairs, Pairing::target);
  }

  /** Of what was paired, only what has the identity of an item that is alone. */
  private static Map<Digest, List<Placed>> twins(
      List<Placed> alone, List<Pairing> pairs, Function<Pairing, Placed> end) {
    Map<Digest, List<Placed>> paired = new HashMap<>();
    alone.forEach(placed -> paired.put(identity(placed.item()), new ArrayList<>(1)));
    for (Pairing pair : paired.isEmpty() ? List.<Pairing>of() : pairs) {
      Placed placed = end.apply(pair);
      List<Placed> twins = paired.get(identity(placed.item()));
      if (twins != null && twins.size() < TWINS) {
        twins.add(placed);
      }
    }
    return paired;
  }

  private static Digest identity(ItemDigest item) {
    return Objects.requireNonNullElse(item.messageId(), item.envelope());
  }

  List<Outcome> outcomes() {
    List<Outcome> outcomes = new ArrayList<>();
    for (Placed source : sources) {
      boolean surplus = hasTwin(source, pairedSources);
      Verdict verdict = isDecided(source) || surplus ? Verdict.MISSING : Verdict.INDETERMINATE;
      outcomes.add(new Outcome(verdict, List.of(), Set.of(), false, surplus, source, null));
    }
    for (Placed target : targets) {
      boolean surplus = hasTwin(target, pairedTargets);
      Verdict verdict = surplus ? Verdict.DUPLICATED : Verdict.EXTRA;
      Verdict shown = isDecided(target) || surplus ? verdict : Verdict.INDETERMINATE;
      outcomes.add(new Outcome(shown, List.of(), Set.of(), false, surplus, null, target));
    }
    return outcomes;
  }

  private static boolean isDecided(Placed placed) {
    Condition condition = placed.item().condition();
    return condition.isComparable();
  }

  /** What says nothing of itself has no copy but the same octets. */
  private static boolean isTelling(ItemDigest item) {
    Layers layers = item.layers();
    boolean bare = layers.text().isEmpty() && layers.attachments().count() == 0;
    return item.messageId() != null || item.sent() != null || !bare;
  }

  private static boolean hasOctets(ItemDigest one, ItemDigest other) {
    return one.raw().equals(other.raw());
  }

  private boolean hasTwin(Placed alone, Map<Digest, List<Placed>> paired) {
    return alone.item().condition().isIdentifiable()
        && paired.getOrDefault(identity(alone.item()), List.of()).stream()
            .filter(twin -> isTelling(alone.item()) || hasOctets(twin.item(), alone.item()))
            .map(twin -> judge.judge(twin, alone))
            .anyMatch(twin -> twin.isEqual() && twin.hasSameMessageId());
  }
}

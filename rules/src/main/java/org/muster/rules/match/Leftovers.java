package org.muster.rules.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Layers;

/** What is said of items that found no partner. */
final class Leftovers {

  /** A copy is looked for among this many of its kind. */
  private static final int TWINS = 100;

  private final Judge judge;
  private final Alike sources;
  private final Alike targets;
  private final BitSet surplusSources;
  private final BitSet surplusTargets;

  Leftovers(Judge judge, Pairs pairs, Alike sources, Alike targets) {
    this.judge = judge;
    this.sources = sources;
    this.targets = targets;
    this.surplusSources = surplus(sources, pairs.size(), pairs::source);
    this.surplusTargets = surplus(targets, pairs.size(), pairs::target);
  }

  private BitSet surplus(Alike alone, int pairs, IntFunction<Placed> paired) {
    BitSet surplus = new BitSet();
    if (alone.size() == 0 || pairs == 0) {
      return surplus;
    }
    Map<Digest, List<Placed>> twins = twins(alone, pairs, paired);
    for (int at = 0; at < alone.size(); at++) {
      surplus.set(at, hasTwin(alone.item(at), twins));
    }
    return surplus;
  }

  /** Of what was paired, only what has the identity of an item that is alone. */
  private static Map<Digest, List<Placed>> twins(
      Alike alone, int pairs, IntFunction<Placed> paired) {
    Map<Digest, List<Placed>> all = new HashMap<>();
    for (int at = 0; at < alone.size(); at++) {
      all.put(identity(alone.item(at).item()), new ArrayList<>(1));
    }
    for (int number = 0; number < pairs; number++) {
      Placed placed = paired.apply(number);
      List<Placed> twins = all.get(identity(placed.item()));
      if (twins != null && twins.size() < TWINS) {
        twins.add(placed);
      }
    }
    return all;
  }

  private static Digest identity(ItemDigest item) {
    return Objects.requireNonNullElse(item.messageId(), item.envelope());
  }

  /** Those of the source first. */
  List<Outcome> outcomes() {
    return OnDemand.concatenated(
        List.of(
            OnDemand.of(sources.size(), at -> missing(sources.item(at), surplusSources.get(at))),
            OnDemand.of(targets.size(), at -> extra(targets.item(at), surplusTargets.get(at)))));
  }

  private static Outcome missing(Placed source, boolean surplus) {
    Verdict verdict = isDecided(source) || surplus ? Verdict.MISSING : Verdict.INDETERMINATE;
    return new Outcome(verdict, List.of(), Set.of(), false, surplus, source, null);
  }

  private static Outcome extra(Placed target, boolean surplus) {
    Verdict verdict = surplus ? Verdict.DUPLICATED : Verdict.EXTRA;
    Verdict shown = isDecided(target) || surplus ? verdict : Verdict.INDETERMINATE;
    return new Outcome(shown, List.of(), Set.of(), false, surplus, null, target);
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

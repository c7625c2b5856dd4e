package org.muster.rules.settle;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;
import org.muster.rules.match.Verdict;

/** What all outcomes of a pair together tell, and the cause of an item alone may rest on. */
final class Circumstances {

  private final Map<Integer, Long> newestCopied = new HashMap<>();
  private final Map<Integer, Long> missing = new HashMap<>();
  private final Map<Integer, Long> extra = new HashMap<>();
  private final Set<Tolerance> kept = EnumSet.noneOf(Tolerance.class);
  private long largestCopied;
  private long allMissing;

  void add(Outcome outcome) {
    Placed source = outcome.source();
    Placed target = outcome.target();
    if (source != null && target != null) {
      addCopied(source.member(), source.item());
      addKept(source.item().noted(), target.item().noted());
    } else if (source != null && outcome.verdict() == Verdict.MISSING) {
      missing.merge(source.unit(), 1L, Long::sum);
      allMissing++;
    } else if (target != null && outcome.verdict() == Verdict.EXTRA) {
      extra.merge(target.unit(), 1L, Long::sum);
    }
  }

  private void addCopied(int member, ItemDigest item) {
    largestCopied = Math.max(largestCopied, item.octets());
    item.receivedSecond().ifPresent(second -> newestCopied.merge(member, second, Math::max));
  }

  private void addKept(Set<Tolerance> before, Set<Tolerance> after) {
    for (Tolerance noted : before) {
      if (after.contains(noted)) {
        kept.add(noted);
      }
    }
  }

  /** The newest received time, on the source, of what was copied from a source mailbox. */
  OptionalLong newestCopied(int member) {
    @Nullable Long newest = newestCopied.get(member);
    return newest == null ? OptionalLong.empty() : OptionalLong.of(newest);
  }

  /** Octets of the largest item that was copied. */
  long largestCopied() {
    return largestCopied;
  }

  /** Whether reading noted something of an item and of its copy: then the target takes it. */
  boolean wasKept(Tolerance noted) {
    return kept.contains(noted);
  }

  /** Items of the whole pair that are missing. */
  long missing() {
    return allMissing;
  }

  long missing(int unit) {
    return missing.getOrDefault(unit, 0L);
  }

  long extra(int unit) {
    return extra.getOrDefault(unit, 0L);
  }
}

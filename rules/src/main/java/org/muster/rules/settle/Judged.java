package org.muster.rules.settle;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/**
 * A pairing of items, or an item alone, and where evidence has it.
 *
 * @param unit number of the folder it lies in, on the source if the source has it
 * @param row key of its row
 */
record Judged(ItemMatch match, int unit, Digest row) {

  private static final long DAY = Duration.ofDays(1).toSeconds();

  private static final Set<Cause> UNPROVEN =
      Set.of(Cause.UNPROVEN_AFTER_CUTOVER, Cause.NOT_READ, Cause.CHANGED_DURING_RUN);

  Draft draft(RuleDescriptor rule, Breach breach) {
    ItemDigest item = item();
    return new Draft(
        rule,
        unit,
        identity(item),
        match.source() != null ? Side.SOURCE.name() : Side.TARGET.name(),
        match.verdict(),
        match.cause(),
        row,
        day(item.sent()),
        breach.count(),
        breach.detail());
  }

  /** The source's item, or the target's where it alone has one. */
  ItemDigest item() {
    ItemDigest source = match.source();
    if (source != null) {
      return source;
    }
    return Objects.requireNonNull(match.target(), "a match has an item");
  }

  /** Whether nothing is proved of it: not compared, or perhaps the work of people. */
  boolean isUndecided() {
    return match.verdict() == Verdict.INDETERMINATE
        || UNPROVEN.contains(match.cause())
        || isUnread(match.source())
        || isUnread(match.target());
  }

  private static boolean isUnread(@Nullable ItemDigest item) {
    return item != null && !item.condition().isComparable();
  }

  /** What an item is known by, in every run under one key. */
  static Digest identity(ItemDigest item) {
    Digest id = item.messageId();
    return id == null ? item.envelope() : id;
  }

  /** A Date header may name any year. */
  private static @Nullable Integer day(@Nullable Long second) {
    if (second == null) {
      return null;
    }
    long day = Math.floorDiv(second, DAY);
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day));
  }
}

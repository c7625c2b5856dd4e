package org.muster.rules.catalogue.fid;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.Breach;
import org.muster.rules.catalogue.Rule;
import org.muster.rules.catalogue.RuleDescriptor;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Tolerance;
import org.muster.rules.match.Cause;
import org.muster.rules.match.ItemMatch;
import org.muster.rules.match.Verdict;

/**
 * Each item must be read and decoded on both sides, or it counts as not compared, never as equal.
 */
public final class ItemComparable implements Rule.OnItem {

  private static final RuleDescriptor DESCRIPTOR =
      new RuleDescriptor(
          "FID-015",
          Severity.MEDIUM,
          "Message could not be compared",
          "Look at the reason. Compare these messages by hand, or mend them on the "
              + "source; where something changed during the run, verify the mailbox again.");

  private static final Set<Verdict> ALONE = Set.of(Verdict.MISSING, Verdict.EXTRA);

  /** Whoever digested octets only asked for no more than these say. */
  private static final Set<Verdict> OF_OCTETS = Set.of(Verdict.EXACT, Verdict.MOVED);

  private static final Set<Cause> NOT_LOOKED_AT = Set.of(Cause.NOT_READ, Cause.CHANGED_DURING_RUN);

  @Override
  public RuleDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<Breach> breach(ItemMatch match) {
    boolean unread =
        isUnread(match.source(), match.verdict()) || isUnread(match.target(), match.verdict());
    if (unread || match.verdict() == Verdict.INDETERMINATE) {
      return Optional.of(
          Breach.of(
              "source: %s; target: %s".formatted(words(match.source()), words(match.target()))));
    }
    if (ALONE.contains(match.verdict()) && NOT_LOOKED_AT.contains(match.cause())) {
      return Optional.of(Breach.of("its partner " + match.cause().meaning()));
    }
    return isNameless(match)
        ? Optional.of(Breach.of("changed in no layer that can be named"))
        : Optional.empty();
  }

  private static boolean isUnread(@Nullable ItemDigest item, Verdict verdict) {
    return item != null
        && !item.condition().isComparable()
        && !(item.condition() == Condition.OCTETS_ONLY && OF_OCTETS.contains(verdict));
  }

  /** Muster's own doubt is reported too, lest a change without a layer pass in silence. */
  private static boolean isNameless(ItemMatch match) {
    ItemDigest source = match.source();
    ItemDigest target = match.target();
    return match.verdict() == Verdict.CHANGED
        && match.differing().isEmpty()
        && source != null
        && target != null
        && Objects.equals(source.messageId(), target.messageId());
  }

  private static String words(@Nullable ItemDigest item) {
    if (item == null) {
      return "none";
    }
    boolean unopened = item.condition().isComparable() && item.noted().contains(Tolerance.UNOPENED);
    return unopened ? Tolerance.UNOPENED.meaning() : item.condition().meaning();
  }
}

package org.muster.rules.match;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.mail.Tolerance;

/** What is to be said of two items, should they be one. */
final class Judge {

  /** What a container may hold. */
  private static final Set<LayerKind> HELD =
      EnumSet.of(
          LayerKind.TEXT,
          LayerKind.LINKS,
          LayerKind.ATTACHMENTS,
          LayerKind.PROTECTED,
          LayerKind.METADATA);

  private final Comparison comparison;

  Judge(Comparison comparison) {
    this.comparison = comparison;
  }

  Pairing judge(Placed source, Placed target) {
    if (hasSameOctets(source.item(), target.item())) {
      Verdict verdict = source.unit() == target.unit() ? Verdict.EXACT : Verdict.MOVED;
      return new Pairing(source, target, verdict, List.of(), Set.of());
    }
    Comparison under = comparison.of(source.item(), target.item());
    Agreement agreement = Agreement.of(under, source.item(), target.item());
    Set<Tolerance> tolerances = tolerances(agreement, source.item(), target.item());
    Verdict verdict = verdict(agreement, tolerances, source, target);
    return new Pairing(source, target, verdict, agreement.differing(), tolerances);
  }

  /**
   * Equal octets are equal items, even where they cannot be decoded: the claim is about this layer.
   */
  boolean hasSameOctets(ItemDigest source, ItemDigest target) {
    return comparison.of(source, target).keepsOctets()
        && source.condition().isReadToTheEnd()
        && target.condition().isReadToTheEnd()
        && source.raw().equals(target.raw());
  }

  private Set<Tolerance> tolerances(Agreement agreement, ItemDigest source, ItemDigest target) {
    Set<Tolerance> tolerances = EnumSet.noneOf(Tolerance.class);
    tolerances.addAll(agreement.tolerances());
    if (isInvented(source, target)) {
      tolerances.add(Tolerance.MSGID_SYNTH);
    }
    return tolerances;
  }

  private Verdict verdict(
      Agreement agreement, Set<Tolerance> tolerances, Placed source, Placed target) {
    ItemDigest before = source.item();
    ItemDigest after = target.item();
    if (!before.condition().isComparable() || !after.condition().isComparable()) {
      return Verdict.INDETERMINATE;
    }
    if (!agreement.isWhole()) {
      return mayBeUnopened(agreement, before, after) ? Verdict.INDETERMINATE : Verdict.CHANGED;
    }
    if (!Objects.equals(before.messageId(), after.messageId()) && !isInvented(before, after)) {
      return Verdict.NEW_MESSAGE_ID;
    }
    if (source.unit() != target.unit()) {
      return Verdict.MOVED;
    }
    return equality(tolerances);
  }

  /** Where a system opens what nobody here can, what it shows may be what was in it. */
  private boolean mayBeUnopened(Agreement agreement, ItemDigest source, ItemDigest target) {
    boolean unopened =
        source.noted().contains(Tolerance.UNOPENED) || target.noted().contains(Tolerance.UNOPENED);
    return unopened
        && comparison.allowed().contains(Tolerance.TNEF)
        && HELD.containsAll(agreement.differing());
  }

  private static Verdict equality(Set<Tolerance> tolerances) {
    if (tolerances.isEmpty()) {
      return Verdict.EQUAL;
    }
    return tolerances.stream().anyMatch(Tolerance::isLoss) ? Verdict.DEGRADED : Verdict.EQUIVALENT;
  }

  private boolean isInvented(ItemDigest source, ItemDigest target) {
    return source.messageId() == null
        && target.messageId() != null
        && comparison.of(source, target).allowed().contains(Tolerance.MSGID_SYNTH);
  }
}

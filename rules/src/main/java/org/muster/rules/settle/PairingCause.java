package org.muster.rules.settle;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.LayerKind;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;
import org.muster.rules.match.Verdict;

/** Why two items that are one are not plainly equal. */
final class PairingCause {

  /** The farthest that two time zones lie apart, and the step in which zones differ. */
  private static final long ZONES = Duration.ofHours(26).toSeconds();

  private static final long ZONE_STEP = Duration.ofMinutes(15).toSeconds();

  private static final Set<LayerKind> HEADERS =
      Set.of(
          LayerKind.FROM,
          LayerKind.TO,
          LayerKind.CC,
          LayerKind.BCC,
          LayerKind.SUBJECT,
          LayerKind.DATE,
          LayerKind.METADATA);

  private final PairFacts facts;

  PairingCause(PairFacts facts) {
    this.facts = facts;
  }

  Cause of(Outcome outcome, Placed source, Placed target) {
    if (outcome.verdict() == Verdict.INDETERMINATE) {
      return Cause.NOT_READ;
    }
    if (!outcome.sameFolder()) {
      return moved(facts.unit(source.unit()), facts.unit(target.unit()), target.item());
    }
    return switch (outcome.verdict()) {
      case EXACT, EQUAL, EQUIVALENT, DEGRADED -> kept(source.item(), target.item());
      case CHANGED -> changed(outcome.differing(), source.item(), target.item());
      default -> Cause.UNEXPLAINED;
    };
  }

  /**
   * An owner moved what was moved after cutover. Owners throw mail away, too, where the target
   * keeps no time of it. Other moves are the mover's until somebody proves otherwise.
   */
  private Cause moved(Unit from, Unit to, ItemDigest target) {
    if (facts.cutover().changedAfter(target)) {
      return Cause.AFTER_CUTOVER;
    }
    boolean thrownAway = to.role() == FolderRole.TRASH && from.role() != FolderRole.TRASH;
    if (thrownAway && facts.cutover().isBefore(facts.terms().started())) {
      return facts.cutover().unchangedSince(target)
          ? Cause.BEFORE_CUTOVER
          : Cause.UNPROVEN_AFTER_CUTOVER;
    }
    return from.target() == null && from.targetUnread() == null
        ? Cause.FOLDER_MISSING
        : Cause.UNEXPLAINED;
  }

  /**
   * Octets that may not stand in headers and do no longer: what replaced them is all that differs,
   * unless anything but headers does.
   */
  private static Cause changed(List<LayerKind> differing, ItemDigest source, ItemDigest target) {
    return HEADERS.containsAll(differing)
        ? Refusable.of(source, noted -> !target.noted().contains(noted)).orElse(Cause.UNEXPLAINED)
        : Cause.UNEXPLAINED;
  }

  /** Flags that came after cutover are their owner's; a date that differs is told first. */
  private Cause kept(ItemDigest source, ItemDigest target) {
    Cause dated = dated(source, target);
    boolean marked =
        !target.flags().equals(source.flags()) && target.flags().containsAll(source.flags());
    return dated == Cause.NONE && marked && facts.cutover().changedAfter(target)
        ? Cause.AFTER_CUTOVER
        : dated;
  }

  private Cause dated(ItemDigest source, ItemDigest target) {
    Long before = source.received();
    Long after = target.received();
    if (before == null || after == null) {
      return Cause.NONE;
    }
    long drift = after - before;
    if (Math.abs(drift) <= facts.terms().thresholds().receivedDriftSeconds()) {
      return Cause.NONE;
    }
    return isDateOfTransfer(drift, after) ? Cause.DATE_OF_TRANSFER : Cause.UNEXPLAINED;
  }

  /** Later than a lost time zone explains, and no later than the run itself. */
  private boolean isDateOfTransfer(long drift, long after) {
    boolean zone = drift % ZONE_STEP == 0 && drift <= ZONES;
    return drift > 0 && !zone && after <= facts.terms().started();
  }
}

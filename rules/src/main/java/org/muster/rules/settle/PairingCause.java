package org.muster.rules.settle;

import java.time.Duration;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;

/** Why two items that are one are not plainly equal. */
final class PairingCause {

  /** The farthest that two time zones lie apart, and the step in which zones differ. */
  private static final long ZONES = Duration.ofHours(26).toSeconds();

  private static final long ZONE_STEP = Duration.ofMinutes(15).toSeconds();

  private final PairFacts facts;

  PairingCause(PairFacts facts) {
    this.facts = facts;
  }

  Cause of(Outcome outcome, Placed source, Placed target) {
    if (!outcome.sameFolder()) {
      return moved(facts.unit(source.unit()), facts.unit(target.unit()));
    }
    return switch (outcome.verdict()) {
      case EXACT, EQUAL, EQUIVALENT, DEGRADED -> dated(source.item(), target.item());
      default -> Cause.UNEXPLAINED;
    };
  }

  /**
   * Owners throw mail away, and no IMAP server tells when they did. Other moves are the mover's
   * until somebody proves otherwise.
   */
  private Cause moved(Unit from, Unit to) {
    boolean thrownAway = to.role() == FolderRole.TRASH && from.role() != FolderRole.TRASH;
    if (thrownAway && facts.cutover().isBefore(facts.terms().started())) {
      return Cause.UNPROVEN_AFTER_CUTOVER;
    }
    return from.target() == null && from.targetUnread() == null
        ? Cause.FOLDER_MISSING
        : Cause.UNEXPLAINED;
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

package org.muster.rules.settle;

import org.jspecify.annotations.Nullable;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;
import org.muster.rules.match.Verdict;

/** Finds why an outcome is more than plain equality; {@code NONE} where nothing is to explain. */
final class Causes {

  private final PairFacts facts;
  private final Circumstances circumstances;
  private final MissingCause missing;
  private final PairingCause pairing;

  Causes(PairFacts facts, KeptDeleted deleted) {
    this.facts = facts;
    this.circumstances = new Circumstances();
    this.missing = new MissingCause(facts, circumstances, deleted);
    this.pairing = new PairingCause(facts);
  }

  /** Takes note of an outcome; of all, before the cause of any item alone is asked for. */
  void note(Outcome outcome) {
    circumstances.add(outcome);
  }

  Cause of(Outcome outcome) {
    Placed source = outcome.source();
    Placed target = outcome.target();
    boolean both = source != null && target != null;
    Cause undecided =
        both || outcome.verdict() == Verdict.INDETERMINATE ? undecided(source, target) : Cause.NONE;
    if (undecided != Cause.NONE) {
      return undecided;
    }
    if (source != null && target != null) {
      return pairing.of(outcome, source, target);
    }
    return source != null ? missing.of(outcome, source) : added(outcome, target);
  }

  /** What could not be compared, by the source's condition first: a copy cannot mend it. */
  private static Cause undecided(@Nullable Placed source, @Nullable Placed target) {
    if (source != null && !source.item().condition().isComparable()) {
      return of(source.item().condition());
    }
    if (target == null || target.item().condition().isComparable()) {
      return Cause.NONE;
    }
    Cause cause = of(target.item().condition());
    return cause == Cause.MALFORMED ? Cause.UNEXPLAINED : cause;
  }

  private static Cause of(Condition condition) {
    return switch (condition) {
      case READ, HEADERS_ONLY -> Cause.NONE;
      case CHANGED_WHILE_READ -> Cause.CHANGED_DURING_RUN;
      case UNREADABLE, EMPTY, TOO_LARGE, UNSUPPORTED_CONTAINER, OCTETS_ONLY -> Cause.NOT_READ;
      case TOO_DEEP,
          TOO_MANY_PARTS,
          HEADER_TOO_LARGE,
          EXPANDS_TOO_MUCH,
          BROKEN_ENCODING,
          UNKNOWN_CHARSET ->
          Cause.MALFORMED;
    };
  }

  /** Why the target has an item that the source has not, or not as often. */
  private Cause added(Outcome outcome, @Nullable Placed target) {
    if (target == null) {
      return Cause.UNEXPLAINED;
    }
    if (facts.isWrongPair()) {
      return Cause.WRONG_MAILBOX;
    }
    if (facts.cutover().arrivedAfter(target.item())) {
      return Cause.AFTER_CUTOVER;
    }
    return outcome.surplus() ? Cause.TARGET_DUPLICATE : extra(target);
  }

  private Cause extra(Placed target) {
    Unit unit = facts.unit(target.unit());
    if (unit.sourceUnread() != null) {
      return Cause.NOT_READ;
    }
    if (facts.reading().isSourceAbsent()) {
      return Cause.MAILBOX_MISSING;
    }
    if (circumstances.extra(target.unit()) <= unit.vanishedOnSource()) {
      return Cause.CHANGED_DURING_RUN;
    }
    ItemDigest item = target.item();
    return facts.cutover().mayHaveArrivedAfter(item)
        ? Cause.UNPROVEN_AFTER_CUTOVER
        : Cause.UNEXPLAINED;
  }
}

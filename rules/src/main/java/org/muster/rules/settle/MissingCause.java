package org.muster.rules.settle;

import java.util.Optional;
import java.util.OptionalLong;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.match.Cause;
import org.muster.rules.match.Outcome;
import org.muster.rules.match.Placed;

/**
 * Why an item of the source is not on the target. What is known of the whole mailbox or folder is
 * asked first, then of the item, then what the mover says of it, last what is merely likely. In
 * doubt no cause fits: a loss that is explained away is worse than one that nobody can explain. So
 * a missing item is put down to what people did after cutover only where the target keeps it as
 * deleted.
 */
final class MissingCause {

  /** Octets of content from which a message in transfer encoding is over 10 MiB, usual default. */
  private static final long LARGE = 10L * 1024 * 1024 * 3 / 4;

  private final PairFacts facts;
  private final Circumstances circumstances;
  private final KeptDeleted deleted;
  private final Claimed claimed;

  MissingCause(PairFacts facts, Circumstances circumstances, KeptDeleted deleted) {
    this.facts = facts;
    this.circumstances = circumstances;
    this.deleted = deleted;
    this.claimed = new Claimed(facts);
  }

  Cause of(Outcome outcome, Placed source) {
    Unit unit = facts.unit(source.unit());
    if (facts.isWrongPair()) {
      return Cause.WRONG_MAILBOX;
    }
    Optional<ItemDigest> kept = deleted.find(source);
    if (kept.isPresent()) {
      return ofDeleted(kept.get());
    }
    if (unit.targetUnread() != null) {
      return Cause.NOT_READ;
    }
    if (facts.isTargetBare()) {
      return Cause.MAILBOX_MISSING;
    }
    if (unit.target() == null) {
      return Cause.FOLDER_MISSING;
    }
    if (outcome.surplus()) {
      return Cause.SOURCE_DUPLICATE;
    }
    return ofItem(source, unit);
  }

  /** The target has it still, and tells when it was deleted. */
  private Cause ofDeleted(ItemDigest kept) {
    if (facts.cutover().deletedAfter(kept)) {
      return Cause.AFTER_CUTOVER;
    }
    return facts.cutover().deletedBefore(kept)
        ? Cause.DELETED_ON_TARGET
        : Cause.UNPROVEN_AFTER_CUTOVER;
  }

  private Cause ofItem(Placed source, Unit unit) {
    if (source.item().flags().contains(Flag.DELETED)) {
      return Cause.DELETED_ON_SOURCE;
    }
    if (isStranded(source)) {
      return Cause.STRANDED;
    }
    if (circumstances.missing(source.unit()) <= unit.vanishedOnTarget()) {
      return Cause.CHANGED_DURING_RUN;
    }
    if (unit.mergedSources() > 1) {
      return Cause.FOLDER_MERGED;
    }
    return claimed.of(source).orElseGet(() -> likelyOrClaimed(source.item()));
  }

  /** A number of items, or that it came to no end, is said of whatever nothing else explains. */
  private Cause likelyOrClaimed(ItemDigest item) {
    Cause likely = likely(item);
    return likely == Cause.UNEXPLAINED
        ? claimed.ofMailbox(circumstances.missing()).orElse(likely)
        : likely;
  }

  /**
   * The time of the last copy is not known, but it cannot lie before the newest item that was
   * copied, nor does anybody call mail stranded that came before cutover: the next copy would bring
   * it. So stranded is what the source received at or after cutover and after the newest item
   * copied from this mailbox. Without a cutover nothing is; such an item is plainly missing.
   */
  private boolean isStranded(Placed source) {
    OptionalLong newest = circumstances.newestCopied(source.member());
    OptionalLong received = source.item().receivedSecond();
    return facts.cutover().reachedSourceAfter(source.item())
        && (newest.isEmpty() || received.orElse(0) > newest.getAsLong());
  }

  private Cause likely(ItemDigest item) {
    if (item.octets() >= LARGE && item.octets() > circumstances.largestCopied()) {
      return Cause.TOO_LARGE;
    }
    Cause unknown = item.messageId() == null ? Cause.NO_IDENTIFYING_HEADERS : Cause.UNEXPLAINED;
    return Refusable.of(item, noted -> !circumstances.wasKept(noted)).orElse(unknown);
  }
}

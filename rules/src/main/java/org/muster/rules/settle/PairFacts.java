package org.muster.rules.settle;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.muster.rules.mail.Depth;
import org.muster.rules.wave.MailboxPair;

/** All that is known of a pair before its items are judged one by one. */
final class PairFacts {

  private final MailboxPair pair;
  private final Terms terms;
  private final Reading reading;
  private final FolderUnits folders;
  private final Cutover cutover;
  private final boolean targetBare;
  private boolean wrongPair;

  PairFacts(MailboxPair pair, Terms terms, Reading reading) {
    this.pair = pair;
    this.terms = terms;
    this.reading = reading;
    this.folders = FolderUnits.of(reading, terms.folders());
    this.cutover = cutover(pair, terms);
    this.targetBare =
        reading.isTargetAbsent()
            || units().stream().map(Unit::target).allMatch(t -> t == null || t.held() == 0);
  }

  private static Cutover cutover(MailboxPair pair, Terms terms) {
    Instant own = pair.cutover();
    if (own != null) {
      return new Cutover(OptionalLong.of(own.getEpochSecond()));
    }
    Long wave = terms.cutover();
    return new Cutover(wave == null ? OptionalLong.empty() : OptionalLong.of(wave));
  }

  MailboxPair pair() {
    return pair;
  }

  Terms terms() {
    return terms;
  }

  Reading reading() {
    return reading;
  }

  List<Unit> units() {
    return folders.units();
  }

  Unit unit(int number) {
    return folders.units().get(number);
  }

  List<LeftOut> leftOut() {
    return folders.leftOut();
  }

  Cutover cutover() {
    return cutover;
  }

  Depth depth() {
    Depth own = pair.depth();
    return own == null ? terms.depth() : own;
  }

  /** Matching found that the mailboxes do not belong together. */
  void foundWrongPair() {
    wrongPair = true;
  }

  boolean isWrongPair() {
    return wrongPair;
  }

  boolean isExpected() {
    return pair.expectation() == MailboxPair.Expectation.MIGRATED;
  }

  /** Whether items are compared: nothing is that was not read, nor what was not to migrate. */
  boolean isCompared() {
    return isExpected() && reading.isDecided() && depth() != Depth.COUNTS;
  }

  /** Why no folder of the pair is compared; empty if they are. */
  String whyNotCompared() {
    if (!isExpected()) {
      return "its mailbox was not to migrate";
    }
    return reading.isDecided() ? "" : "a mailbox of its pair could not be read";
  }

  /** Whether folders are judged: a folder of a mailbox that is not there is not missing. */
  boolean areFoldersJudged() {
    return isExpected() && reading.isOpened() && !wrongPair;
  }

  /** Whether the target mailbox is not there, or holds nothing at all. */
  boolean isTargetBare() {
    return targetBare;
  }

  /** Whether a mailbox that was to be compared was not read to its end. */
  boolean isUnread() {
    return isExpected() && (!reading.isDecided() || reading.hasUnreadFolder());
  }
}

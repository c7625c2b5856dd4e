package org.muster.rules.settle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.wave.End;
import org.muster.rules.wave.MailboxPair;

/**
 * What is judged of the wave, of a pair or summed up: pairs not expected to be migrated count for
 * no number but that of interruptions.
 *
 * @param onSource interruptions while sources were read; {@code onTarget} likewise
 */
public record WaveTally(
    long expected,
    long complete,
    long itemsListed,
    long itemsRead,
    Interruptions onSource,
    Interruptions onTarget) {

  public static final WaveTally NONE =
      new WaveTally(0, 0, 0, 0, Interruptions.NONE, Interruptions.NONE);

  static WaveTally of(MailboxRow row, Reading reading) {
    if (row.expectation() != MailboxPair.Expectation.MIGRATED) {
      return new WaveTally(0, 0, 0, 0, reading.onSource(), reading.onTarget());
    }
    Ledger.Account both = row.ledger().source().plus(row.ledger().target());
    return new WaveTally(
        1,
        row.grade() == Grade.INCOMPLETE ? 0 : 1,
        both.listed() - both.vanished(),
        both.read(),
        reading.onSource(),
        reading.onTarget());
  }

  public WaveTally plus(WaveTally more) {
    return new WaveTally(
        expected + more.expected,
        complete + more.complete,
        itemsListed + more.itemsListed,
        itemsRead + more.itemsRead,
        onSource.plus(more.onSource),
        onTarget.plus(more.onTarget));
  }

  /** Of a run between two ends. */
  public WaveFacts facts(
      boolean privilegedLogin, @Nullable LocalDate rightsEnd, End source, End target) {
    return new WaveFacts(expected, complete, itemsListed, itemsRead, privilegedLogin, rightsEnd)
        .between(source.after(onSource), target.after(onTarget));
  }
}

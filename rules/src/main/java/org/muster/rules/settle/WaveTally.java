package org.muster.rules.settle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.Grade;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.wave.MailboxPair;

/** Sums mailbox rows to what is judged of the wave; pairs not expected to be migrated stay out. */
public record WaveTally(long expected, long complete, long itemsListed, long itemsRead) {

  public static final WaveTally NONE = new WaveTally(0, 0, 0, 0);

  public WaveTally plus(MailboxRow row) {
    if (row.expectation() != MailboxPair.Expectation.MIGRATED) {
      return this;
    }
    Ledger.Account both = row.ledger().source().plus(row.ledger().target());
    return new WaveTally(
        expected + 1,
        complete + (row.grade() == Grade.INCOMPLETE ? 0 : 1),
        itemsListed + both.listed() - both.vanished(),
        itemsRead + both.read());
  }

  public WaveFacts facts(boolean privilegedLogin, @Nullable LocalDate rightsEnd) {
    return new WaveFacts(expected, complete, itemsListed, itemsRead, privilegedLogin, rightsEnd);
  }
}

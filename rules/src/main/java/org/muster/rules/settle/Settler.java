package org.muster.rules.settle;

import java.util.List;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.wave.MailboxPair;

/**
 * Settles one mailbox pair after another. Pure: the same events in any order give the same rows.
 * Belongs to one thread.
 */
public final class Settler {

  private final Terms terms;
  private final Keyring keys;

  public Settler(Terms terms, Keyring keys) {
    this.terms = terms;
    this.keys = keys;
  }

  /** Settles a pair of which every member was read, or found unavailable. */
  public Settlement settle(MailboxPair pair, List<? extends MailboxEvent> events) {
    return new Settling(new PairFacts(pair, terms, Reading.of(events)), keys).settle();
  }
}

package org.muster.jobs.source;

import java.util.List;
import org.muster.rules.wave.MailboxPair;

/** The mailbox pairs to read, in the order in which they are begun. */
record Population(List<MailboxPair> pairs) {

  Population {
    pairs = List.copyOf(pairs);
  }
}

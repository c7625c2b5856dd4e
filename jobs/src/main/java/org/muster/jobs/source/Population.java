package org.muster.jobs.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.rules.mail.Side;
import org.muster.rules.wave.MailboxPair;

/** The mailbox pairs to read, in the order in which they are begun, and what is read of each. */
record Population(List<MailboxPair> pairs, Set<Side> sides) {

  Population {
    pairs = List.copyOf(pairs);
    sides = Set.copyOf(sides);
  }

  /** The mailboxes of a pair in the order in which they are handed out. */
  List<MailboxSplit> mailboxes(int pair) {
    MailboxPair begun = pairs.get(pair);
    List<MailboxSplit> mailboxes = new ArrayList<>();
    if (sides.contains(Side.TARGET)) {
      mailboxes.add(MailboxSplit.target(begun));
    }
    if (sides.contains(Side.SOURCE)) {
      for (int member = 0; member < begun.sources().size(); member++) {
        mailboxes.add(MailboxSplit.source(begun, member));
      }
    }
    return mailboxes;
  }
}

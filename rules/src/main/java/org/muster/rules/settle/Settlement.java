package org.muster.rules.settle;

import java.util.List;
import org.muster.rules.evidence.PairRows;

/** What settling a pair gives: its rows, and what is left over for the join across mailboxes. */
public record Settlement(PairRows rows, List<Leftover> leftovers) {

  public Settlement {
    leftovers = List.copyOf(leftovers);
  }
}

package org.muster.rules.settle;

import java.util.List;
import org.muster.rules.evidence.PairRows;

/**
 * What settling a pair gives: its rows, what is left over for the join across mailboxes, and its
 * part of what is judged of the wave.
 */
public record Settlement(PairRows rows, List<Leftover> leftovers, WaveTally tally) {

  public Settlement {
    leftovers = List.copyOf(leftovers);
  }
}

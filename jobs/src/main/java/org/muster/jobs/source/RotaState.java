package org.muster.jobs.source;

import java.util.List;

/**
 * What a checkpoint holds of handing out mailboxes. Those being read are with their readers.
 *
 * @param begun how many pairs of the population were begun
 * @param waiting mailboxes of begun pairs that no reader has
 */
record RotaState(
    int begun, List<MailboxSplit> waiting, SideTrust.State source, SideTrust.State target) {

  static final RotaState START =
      new RotaState(0, List.of(), SideTrust.State.START, SideTrust.State.START);

  RotaState {
    waiting = List.copyOf(waiting);
  }
}

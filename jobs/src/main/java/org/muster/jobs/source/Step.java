package org.muster.jobs.source;

import java.util.List;
import org.apache.flink.api.connector.source.SourceEvent;
import org.muster.jobs.wire.Wire;

/**
 * What is sent at once, and how far the mailbox is read when it was sent.
 *
 * @param told what whoever hands out mailboxes should know of the server
 */
record Step(List<Wire> wires, ReadState after, List<SourceEvent> told) {

  Step {
    wires = List.copyOf(wires);
    told = List.copyOf(told);
  }
}

package org.muster.jobs.source;

import java.util.List;
import org.muster.jobs.wire.Wire;

/** What is sent at once, and how far the mailbox is read when it was sent. */
record Step(List<Wire> wires, ReadState after) {

  Step {
    wires = List.copyOf(wires);
  }
}

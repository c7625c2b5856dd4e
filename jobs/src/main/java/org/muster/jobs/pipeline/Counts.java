package org.muster.jobs.pipeline;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.OperatorStateStore;
import org.apache.flink.api.common.typeinfo.Types;
import org.muster.jobs.run.Progress.Reached;
import org.muster.jobs.wire.Wire;

/** Counts what settling was given, for people who wait; goes on counting after a recovery. */
@SuppressWarnings("NullAway.Init") // Flink restores before all else
public final class Counts implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String MAILBOXES = "mailboxes";
  private static final String ITEMS = "items";
  private static final String OCTETS = "octets";

  private final LongCounter mailboxes = new LongCounter();
  private final LongCounter items = new LongCounter();
  private final LongCounter octets = new LongCounter();
  private transient ListState<Long> saved;

  /** What a job's accumulators tell. */
  public static Reached reached(Map<String, Object> accumulators, int ofMailboxes) {
    return new Reached(
        (int) number(accumulators, MAILBOXES),
        ofMailboxes,
        number(accumulators, ITEMS),
        number(accumulators, OCTETS));
  }

  private static long number(Map<String, Object> accumulators, String name) {
    return accumulators.get(name) instanceof Long value ? value : 0;
  }

  void register(RuntimeContext context) {
    context.addAccumulator(MAILBOXES, mailboxes);
    context.addAccumulator(ITEMS, items);
    context.addAccumulator(OCTETS, octets);
  }

  void mailbox() {
    mailboxes.add(1);
  }

  void add(Wire wire) {
    items.add(wire.items());
    octets.add(wire.size());
  }

  void restore(OperatorStateStore store) throws Exception {
    saved = store.getListState(new ListStateDescriptor<>("counts", Types.LONG));
    List<LongCounter> counters = List.of(mailboxes, items, octets);
    int next = 0;
    for (long value : saved.get()) {
      counters.get(next++ % counters.size()).add(value);
    }
  }

  void snapshot() throws Exception {
    saved.update(
        List.of(
            mailboxes.getLocalValuePrimitive(),
            items.getLocalValuePrimitive(),
            octets.getLocalValuePrimitive()));
  }
}

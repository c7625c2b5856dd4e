package org.muster.jobs.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.muster.jobs.wire.RecordType;
import org.muster.jobs.wire.Wire;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.settle.Leftover;
import org.muster.rules.settle.Settlement;
import org.muster.rules.settle.Settler;
import org.muster.rules.settle.WaveTally;
import org.muster.rules.wave.MailboxPair;

/** Keeps what was read of a pair until all of it is there, then settles it in one call. */
@SuppressWarnings("NullAway.Init") // Flink calls open before all else
final class Settling extends KeyedProcessFunction<Integer, Wire, PairRows>
    implements CheckpointedFunction {

  static final OutputTag<Leftover> LEFTOVERS =
      new OutputTag<>("leftovers", RecordType.carrying(Leftover.class));
  static final OutputTag<WaveTally> TALLIES =
      new OutputTag<>("tallies", RecordType.carrying(WaveTally.class));

  private static final long serialVersionUID = 1;

  private final Judgement judgement;
  private final Counts counts = new Counts();
  private transient Settler settler;
  private transient ListState<Wire> events;
  private transient ValueState<Integer> ended;

  Settling(Judgement judgement) {
    this.judgement = judgement;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    settler = new Settler(judgement.terms(), judgement.keys());
    events =
        getRuntimeContext()
            .getListState(new ListStateDescriptor<>("events", RecordType.carrying(Wire.class)));
    ended = getRuntimeContext().getState(new ValueStateDescriptor<>("ended", Types.INT));
    counts.register(getRuntimeContext());
  }

  @Override
  public void processElement(Wire wire, Context context, Collector<PairRows> out) throws Exception {
    Optional<MailboxPair> pair = wire.asPair();
    if (pair.isEmpty()) {
      events.add(wire);
      counts.add(wire);
      return;
    }
    counts.mailbox();
    int now = 1 + Optional.ofNullable(ended.value()).orElse(0);
    if (now <= pair.get().sources().size()) {
      ended.update(now);
      return;
    }
    settle(pair.get(), context, out);
    events.clear();
    ended.clear();
  }

  private void settle(MailboxPair pair, Context context, Collector<PairRows> out) throws Exception {
    List<MailboxEvent> all = new ArrayList<>();
    for (Wire wire : events.get()) {
      all.add(wire.asEvent());
    }
    Settlement settlement = settler.settle(pair, all);
    out.collect(settlement.rows());
    context.output(TALLIES, settlement.tally());
    settlement.leftovers().forEach(each -> context.output(LEFTOVERS, each));
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    counts.restore(context.getOperatorStateStore());
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    counts.snapshot();
  }
}

package org.muster.jobs.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.muster.jobs.wire.RecordType;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.mail.Digest;
import org.muster.rules.settle.AcrossMailboxes;
import org.muster.rules.settle.Leftover;

/** Keeps what pairs left over until all pairs are settled, then joins it once more. */
@SuppressWarnings("NullAway.Init") // Flink calls open before all else
final class JoiningAcross extends KeyedProcessFunction<Digest, Leftover, FindingRow> {

  private static final long serialVersionUID = 1;

  private final Judgement judgement;
  private transient AcrossMailboxes across;
  private transient ListState<Leftover> leftovers;

  JoiningAcross(Judgement judgement) {
    this.judgement = judgement;
  }

  @Override
  public void open(OpenContext context) throws Exception {
    across = new AcrossMailboxes(judgement.terms(), judgement.keys());
    leftovers =
        getRuntimeContext()
            .getListState(
                new ListStateDescriptor<>("leftovers", RecordType.carrying(Leftover.class)));
  }

  @Override
  public void processElement(Leftover leftover, Context context, Collector<FindingRow> out)
      throws Exception {
    leftovers.add(leftover);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<FindingRow> out)
      throws Exception {
    List<Leftover> all = new ArrayList<>();
    leftovers.get().forEach(all::add);
    leftovers.clear();
    across.join(all).forEach(out::collect);
  }
}

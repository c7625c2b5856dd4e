package org.muster.jobs.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.run.MailServer.Login;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.wire.RecordType;
import org.muster.rules.catalogue.WaveFacts;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.settle.WaveJudge;
import org.muster.rules.settle.WaveTally;
import org.muster.rules.wave.End;

/** Sums up all pairs; when all are settled, has the wave judged. */
@SuppressWarnings("NullAway.Init") // Flink calls open before all else
final class JudgingWave extends KeyedProcessFunction<Integer, WaveTally, FindingRow> {

  private static final long serialVersionUID = 1;

  private final Judgement judgement;
  private final boolean privilegedLogin;
  private final @Nullable LocalDate rightsEnd;
  private final End source;
  private final End target;
  private transient WaveJudge judge;
  private transient ValueState<WaveTally> tally;

  JudgingWave(Judgement judgement, RunPlan plan) {
    this.judgement = judgement;
    this.privilegedLogin =
        plan.source().login() == Login.SERVICE || plan.target().login() == Login.SERVICE;
    this.rightsEnd = plan.rightsEnd();
    this.source = plan.source().end();
    this.target = plan.target().end();
  }

  @Override
  public void open(OpenContext context) throws Exception {
    judge = new WaveJudge(judgement.terms(), judgement.keys());
    tally =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("tally", RecordType.carrying(WaveTally.class)));
  }

  @Override
  public void processElement(WaveTally pair, Context context, Collector<FindingRow> out)
      throws Exception {
    tally.update(soFar().plus(pair));
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<FindingRow> out)
      throws Exception {
    WaveFacts facts = soFar().facts(privilegedLogin, rightsEnd, source, target);
    judge.judge(facts).forEach(out::collect);
    tally.clear();
  }

  private WaveTally soFar() throws Exception {
    return Optional.ofNullable(tally.value()).orElse(WaveTally.NONE);
  }
}

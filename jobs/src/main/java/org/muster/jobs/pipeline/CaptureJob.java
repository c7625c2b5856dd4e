package org.muster.jobs.pipeline;

import java.util.EnumSet;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.source.MailSource;
import org.muster.jobs.source.Pace;
import org.muster.jobs.wire.RecordType;
import org.muster.jobs.wire.Wire;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Side;

/** The job of a snapshot: read one side, key by pair, write each mailbox's file. */
public final class CaptureJob {

  private final RunPlan plan;
  private final Side side;

  /**
   * @param plan its directory must hold a snapshot that was begun
   */
  public CaptureJob(RunPlan plan, Side side) {
    this.plan = plan;
    this.side = side;
  }

  public void addTo(StreamExecutionEnvironment env, Pace pace) {
    env.fromSource(
            new MailSource(plan, EnumSet.of(side), pace),
            WatermarkStrategy.noWatermarks(),
            "read",
            RecordType.carrying(Wire.class))
        .uid("read")
        .keyBy(Wire::pair, Types.INT)
        .process(new Capturing(new SnapshotDirectory(plan.out()), side), Types.INT)
        .name("capture")
        .uid("capture")
        .sinkTo(new DiscardingSink<>())
        .name("done")
        .uid("done");
  }
}

package org.muster.jobs.pipeline;

import java.util.EnumSet;
import java.util.List;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.muster.jobs.pipeline.StagedRows.RowsOf;
import org.muster.jobs.pipeline.StagedRows.StagedTable;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.source.MailSource;
import org.muster.jobs.source.Pace;
import org.muster.jobs.wire.RecordType;
import org.muster.jobs.wire.Wire;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Leftover;

/** The job of a wave: read, key by pair, settle, stage the rows; join leftovers at the end. */
public final class WaveJob {

  /** All rows have this key: what is summed up of them is one. */
  private static final int THE_WAVE = 0;

  private final RunPlan plan;
  private final Judgement judgement;

  public WaveJob(RunPlan plan) {
    this.plan = plan;
    this.judgement = Judgement.of(plan);
  }

  public void addTo(StreamExecutionEnvironment env, Pace pace) {
    SingleOutputStreamOperator<PairRows> settled =
        env.fromSource(
                new MailSource(plan, EnumSet.allOf(Side.class), pace),
                WatermarkStrategy.noWatermarks(),
                "read",
                RecordType.carrying(Wire.class))
            .uid("read")
            .keyBy(Wire::pair, Types.INT)
            .process(new Settling(judgement), RecordType.carrying(PairRows.class))
            .name("settle")
            .uid("settle");
    stage(settled, "mailboxes", () -> Table.MAILBOXES, rows -> List.of(rows.mailbox()));
    stage(settled, "folders", () -> Table.FOLDERS, PairRows::folders);
    stage(settled, "findings", () -> Table.FINDINGS, PairRows::findings);
    stage(settled, "items", () -> Table.ITEMS, PairRows::items);
    stage(joined(settled), "across", () -> Table.FINDINGS, List::of);
    stage(judged(settled), "wave", () -> Table.FINDINGS, List::of);
  }

  private DataStream<FindingRow> joined(SingleOutputStreamOperator<PairRows> settled) {
    return settled
        .getSideOutput(Settling.LEFTOVERS)
        .keyBy(Leftover::identity, RecordType.carrying(Digest.class))
        .process(new JoiningAcross(judgement), RecordType.carrying(FindingRow.class))
        .name("join across mailboxes")
        .uid("join");
  }

  private DataStream<FindingRow> judged(SingleOutputStreamOperator<PairRows> settled) {
    return settled
        .getSideOutput(Settling.TALLIES)
        .keyBy(tally -> THE_WAVE, Types.INT)
        .process(new JudgingWave(judgement, plan), RecordType.carrying(FindingRow.class))
        .name("judge the wave")
        .uid("judge");
  }

  private <E, R> void stage(
      DataStream<E> rows, String name, StagedTable<R> table, RowsOf<E, R> rowsOf) {
    Path directory = new Path(new EvidenceDirectory(plan.out()).staged(table.table()).toUri());
    StagedRows<E, R> writers = new StagedRows<>(table, rowsOf, plan.investigatorKey());
    rows.sinkTo(
            FileSink.forBulkFormat(directory, writers)
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(new OutputFileConfig(name, ".parquet"))
                .build())
        .name(name)
        .uid(name);
  }
}

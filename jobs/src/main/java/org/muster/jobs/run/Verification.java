package org.muster.jobs.run;

import java.io.IOException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.muster.jobs.pipeline.WaveJob;
import org.muster.jobs.source.Deadline;
import org.muster.reports.evidence.EvidenceDirectory;

/** Runs a plan: all rows of the wave end up committed as staged rows of the evidence directory. */
public final class Verification {

  private Verification() {}

  /**
   * Reads and settles the wave. A run that is resumed must be of the same plan.
   *
   * @throws WindowClosedException if the deadline came first; the run can be resumed
   * @throws IOException if the job failed more often than it may, or its directory cannot be
   *     written
   */
  public static RunOutcome run(RunPlan plan, Progress progress, Deadline until)
      throws IOException, InterruptedException, WindowClosedException {
    return run(plan, progress, Tempo.DEFAULT.until(until));
  }

  static RunOutcome run(RunPlan asked, Progress progress, Tempo tempo)
      throws IOException, InterruptedException, WindowClosedException {
    Standing standing = Standing.of(asked);
    RunPlan plan = standing.plan();
    if (standing.kind() != Standing.Kind.FINISHED) {
      StreamExecutionEnvironment env = FlinkSettings.environment(standing, tempo);
      new WaveJob(plan).addTo(env, tempo.pace());
      Checkpoints checkpoints = new Checkpoints(new EvidenceDirectory(plan.out()).checkpoints());
      RunningJob.submit(env, checkpoints, plan.mailboxes()).follow(progress, tempo.pace().until());
      checkpoints.discard();
    }
    return new RunOutcome(plan.terms().started(), standing.kind() != Standing.Kind.BEGIN);
  }
}

package org.muster.jobs.run;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.muster.jobs.pipeline.Counts;
import org.muster.jobs.pipeline.WaveJob;
import org.muster.reports.evidence.EvidenceDirectory;

/** Runs a plan: all rows of the wave end up committed as staged rows of the evidence directory. */
public final class Verification {

  private static final long REPORT_MILLIS = 500;

  private Verification() {}

  /**
   * Reads and settles the wave. A run that is resumed must be of the same plan.
   *
   * @throws IOException if the job failed more often than it may, or its directory cannot be
   *     written
   */
  public static RunOutcome run(RunPlan plan, Progress progress)
      throws IOException, InterruptedException {
    return run(plan, progress, Tempo.DEFAULT);
  }

  static RunOutcome run(RunPlan asked, Progress progress, Tempo tempo)
      throws IOException, InterruptedException {
    Standing standing = Standing.of(asked);
    RunPlan plan = standing.plan();
    if (standing.kind() != Standing.Kind.FINISHED) {
      StreamExecutionEnvironment env = FlinkSettings.environment(standing, tempo);
      new WaveJob(plan).addTo(env, tempo.pace());
      toItsEnd(env, plan.mailboxes(), progress);
      new Checkpoints(new EvidenceDirectory(plan.out()).checkpoints()).discard();
    }
    return new RunOutcome(plan.terms().started(), standing.kind() != Standing.Kind.BEGIN);
  }

  /** Runs what was added, until all mailboxes are done with. */
  static void toItsEnd(StreamExecutionEnvironment env, int mailboxes, Progress progress)
      throws IOException, InterruptedException {
    await(submitted(env), mailboxes, progress);
  }

  private static JobClient submitted(StreamExecutionEnvironment env) throws IOException {
    try {
      return env.executeAsync();
    } catch (Exception e) {
      throw new IOException("Cannot start the job: Flink refused it", e);
    }
  }

  private static void await(JobClient job, int mailboxes, Progress progress)
      throws IOException, InterruptedException {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    try {
      while (!isDone(result)) {
        report(job, mailboxes, progress);
      }
      progress.reached(Counts.reached(result.get().getAllAccumulatorResults(), mailboxes));
    } catch (ExecutionException e) {
      throw new IOException("Cannot finish the job: it failed more often than it may", e);
    }
  }

  private static void report(JobClient job, int mailboxes, Progress progress)
      throws InterruptedException {
    try {
      progress.reached(Counts.reached(job.getAccumulators().get(), mailboxes));
    } catch (ExecutionException | IllegalStateException e) {
      // an embedded cluster is gone as soon as its job is over; the result says how it ended
    }
  }

  private static boolean isDone(CompletableFuture<?> result)
      throws ExecutionException, InterruptedException {
    try {
      result.get(REPORT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }
}

package org.muster.jobs.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.muster.jobs.pipeline.CaptureJob;
import org.muster.jobs.source.Deadline;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.storage.Trees;
import org.muster.rules.mail.Side;

/** Captures one side of a plan: each mailbox ends up as a file of the plan's directory. */
public final class Capture {

  private Capture() {}

  /**
   * Reads all mailboxes of the plan's pairs. What an earlier run wrote of them is replaced.
   *
   * @throws WindowClosedException if the deadline came first; another run goes on
   * @throws IOException if the job failed more often than it may, or its directory cannot be
   *     written
   */
  public static void run(RunPlan plan, Side side, Progress progress, Deadline until)
      throws IOException, InterruptedException, WindowClosedException {
    EvidenceDirectory directory = new EvidenceDirectory(plan.out());
    Trees.delete(directory.state());
    Standing standing = new Standing(plan, Standing.Kind.BEGIN, Optional.empty());
    Tempo tempo = Tempo.DEFAULT.until(until);
    StreamExecutionEnvironment env = FlinkSettings.environment(standing, tempo);
    new CaptureJob(plan, side).addTo(env, tempo.pace());
    Checkpoints checkpoints = new Checkpoints(directory.checkpoints());
    RunningJob.submit(env, checkpoints, plan.mailboxes(side)).follow(progress, until);
    tidy(directory);
  }

  /** What is left of it does no harm, and goes when the next run begins. */
  private static void tidy(EvidenceDirectory directory) {
    try {
      Trees.delete(directory.state());
    } catch (IOException | UncheckedIOException e) {
      // Flink takes its checkpoints away at the same time
    }
  }
}

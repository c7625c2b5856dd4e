package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.client.JobCancellationException;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ExceptionUtils;
import org.muster.jobs.pipeline.Counts;
import org.muster.jobs.run.Progress.Reached;
import org.muster.jobs.source.Deadline;

/**
 * A job that was submitted, followed to its end. Once its deadline is past its readers read
 * nothing, so the next checkpoint holds all that was read: with it, the job is ended.
 */
final class RunningJob {

  private static final long REPORT_MILLIS = 500;

  private final JobClient job;
  private final Checkpoints checkpoints;
  private final int mailboxes;
  private Reached reached;

  private Phase phase = Phase.READING;

  /** The newest checkpoint when the deadline passed. */
  private Optional<Path> before = Optional.empty();

  private enum Phase {
    READING,
    /** The deadline is past, but no checkpoint came after it. */
    CLOSING,
    ENDED
  }

  private RunningJob(JobClient job, Checkpoints checkpoints, int mailboxes) {
    this.job = job;
    this.checkpoints = checkpoints;
    this.mailboxes = mailboxes;
    this.reached = new Reached(0, mailboxes, 0, 0);
  }

  /**
   * Submits what the environment holds.
   *
   * @param mailboxes to be read in all
   */
  static RunningJob submit(StreamExecutionEnvironment env, Checkpoints checkpoints, int mailboxes)
      throws IOException {
    try {
      return new RunningJob(env.executeAsync(), checkpoints, mailboxes);
    } catch (Exception e) {
      throw new IOException("Cannot start the job: Flink refused it", e);
    }
  }

  /**
   * Waits until the job is over.
   *
   * @param until must be the one that its readers hold
   * @throws WindowClosedException if the deadline came first; a checkpoint is left to go on from
   * @throws IOException if the job failed more often than it may
   */
  void follow(Progress progress, Deadline until)
      throws IOException, InterruptedException, WindowClosedException {
    CompletableFuture<JobExecutionResult> result = job.getJobExecutionResult();
    try {
      while (!isDone(result)) {
        report(progress);
        if (until.isPast()) {
          endAtCheckpoint();
        }
      }
      progress.reached(Counts.reached(result.get().getAllAccumulatorResults(), mailboxes));
    } catch (ExecutionException e) {
      if (phase == Phase.ENDED
          && ExceptionUtils.findThrowable(e, JobCancellationException.class).isPresent()) {
        throw new WindowClosedException(words(reached));
      }
      throw new IOException("Cannot finish the job: it failed more often than it may", e);
    }
  }

  private void endAtCheckpoint() throws IOException, InterruptedException {
    Optional<Path> newest = checkpoints.newest();
    if (phase == Phase.READING) {
      before = newest;
      phase = Phase.CLOSING;
    } else if (phase == Phase.CLOSING && newest.isPresent() && !newest.equals(before)) {
      phase = Phase.ENDED;
      cancel();
    }
  }

  private void cancel() throws InterruptedException {
    try {
      job.cancel().get();
    } catch (ExecutionException | IllegalStateException e) {
      // it was over by itself meanwhile: its result says how
    }
  }

  private void report(Progress progress) throws InterruptedException {
    try {
      reached = Counts.reached(job.getAccumulators().get(), mailboxes);
      progress.reached(reached);
    } catch (ExecutionException | IllegalStateException e) {
      // an embedded cluster is gone as soon as its job is over; the result says how it ended
    }
  }

  private static String words(Reached reached) {
    return "the window closed: %,d of %,d mailboxes are done, %,d items are read"
        .formatted(reached.mailboxes(), reached.ofMailboxes(), reached.items());
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

package org.muster.jobs.cli;

import java.io.IOException;
import org.muster.jobs.run.Capture;
import org.muster.jobs.run.WindowClosedException;
import org.muster.rules.mail.Side;

/** Takes a snapshot and answers: progress, a summary, the last line, the exit code. */
record Capturing(Console console, ShownProgress progress) {

  ExitCode capture(SnapshotRequest request)
      throws UsageException, IOException, InterruptedException {
    try {
      SnapshotRun run = SnapshotRun.prepare(request);
      if (!run.plan().pairs().isEmpty()) {
        read(run, request.side());
      }
      SnapshotSummary summary = run.finish();
      summary.lines().forEach(console.out()::println);
      return summary.isWhole() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
    } catch (UnreachableException | WindowClosedException e) {
      console.err().println("muster: " + e.getMessage());
      console.out().println(SnapshotSummary.nothing(request));
      return ExitCode.INCOMPLETE;
    }
  }

  private void read(SnapshotRun run, Side side) throws IOException, InterruptedException {
    try {
      capture(run, side);
    } catch (WindowClosedException e) {
      console
          .err()
          .println("muster: %s; run the same command again to go on".formatted(e.getMessage()));
    } catch (IOException | InterruptedException | RuntimeException e) {
      console.err().println("muster: stopped; run the same command again to go on");
      throw e;
    }
  }

  private void capture(SnapshotRun run, Side side)
      throws IOException, InterruptedException, WindowClosedException {
    try {
      Capture.run(run.plan(), side, progress, run.until());
    } finally {
      progress.end();
    }
  }
}

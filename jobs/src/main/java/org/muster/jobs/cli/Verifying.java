package org.muster.jobs.cli;

import java.io.IOException;
import java.util.Arrays;
import org.muster.jobs.run.WindowClosedException;
import org.muster.reports.view.Report;
import org.muster.reports.view.Summary;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.wave.MailboxPair;

/** Verifies a wave and answers: progress, the screen, the last line, the exit code. */
record Verifying(Console console, ShownProgress progress) {

  ExitCode verify(RunRequest request, Severity failOn)
      throws UsageException, IOException, InterruptedException {
    WaveRun run;
    try {
      run = WaveRun.prepare(request);
    } catch (UnreachableException | WindowClosedException e) {
      return incomplete(request, String.valueOf(e.getMessage()), "none");
    }
    try {
      Report report = report(run, request);
      show(report, request);
      return exitCode(report.summary(), failOn);
    } catch (WindowClosedException e) {
      String goOn = "%s; go on with --resume %s".formatted(e.getMessage(), request.out());
      return incomplete(request, goOn, request.out().toString());
    }
  }

  private void show(Report report, RunRequest request) {
    if (report.summary().unread().total() > 0) {
      console.err().println("muster: what the servers said is in " + RunLog.of(request.out()));
    }
    report.screen(console.ink()).forEach(console.out()::println);
  }

  private ExitCode incomplete(RunRequest request, String why, String evidence) {
    console.err().println("muster: " + why);
    nothingProven(request, evidence);
    return ExitCode.INCOMPLETE;
  }

  private Report report(WaveRun run, RunRequest request)
      throws IOException, InterruptedException, WindowClosedException {
    run.notice().ifPresent(words -> console.err().println("muster: " + words));
    StopNotice notice = StopNotice.on(console.err(), request.out());
    try {
      return run.run(progress);
    } catch (IOException | InterruptedException | RuntimeException e) {
      progress.end();
      console.err().println("muster: stopped; go on with --resume " + request.out());
      nothingProven(request, request.out().toString());
      throw e;
    } finally {
      progress.end();
      notice.end();
    }
  }

  /** The last line where a run gave no evidence, so that no script takes silence for a pass. */
  private void nothingProven(RunRequest request, String evidence) {
    long unread =
        request.wave().pairs().stream()
            .filter(pair -> pair.expectation() == MailboxPair.Expectation.MIGRATED)
            .count();
    console
        .out()
        .println(
            "MUSTER grade=%s critical=0 high=0 unread=%d evidence=%s"
                .formatted(Grade.INCOMPLETE, unread, evidence));
  }

  static ExitCode exitCode(Summary summary, Severity failOn) {
    if (summary.wave().grade() == Grade.INCOMPLETE || summary.unread().total() > 0) {
      return ExitCode.INCOMPLETE;
    }
    boolean found =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.isAtLeast(failOn))
            .anyMatch(severity -> summary.wave().findings(severity) > 0);
    return found ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}

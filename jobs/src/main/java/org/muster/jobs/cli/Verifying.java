package org.muster.jobs.cli;

import java.io.IOException;
import java.util.Arrays;
import org.muster.reports.view.Report;
import org.muster.reports.view.Summary;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.evidence.Grade;
import org.muster.rules.wave.MailboxPair;

/** Verifies a wave and answers: progress, the screen, the last line, the exit code. */
record Verifying(Console console, ShownProgress progress) {

  ExitCode verify(RunRequest request, Severity failOn)
      throws UsageException, IOException, InterruptedException {
    try {
      Report report = report(WaveRun.prepare(request), request);
      if (report.summary().unread().total() > 0) {
        console.err().println("muster: what the servers said is in " + RunLog.of(request.out()));
      }
      report.screen(console.ink()).forEach(console.out()::println);
      return exitCode(report.summary(), failOn);
    } catch (UnreachableException e) {
      console.err().println("muster: " + e.getMessage());
      nothingProven(request, "none");
      return ExitCode.INCOMPLETE;
    }
  }

  private Report report(WaveRun run, RunRequest request) throws IOException, InterruptedException {
    StopNotice notice = StopNotice.on(console.err(), request.out());
    try {
      Report report = run.run(progress);
      progress.end();
      return report;
    } catch (IOException | InterruptedException | RuntimeException e) {
      progress.end();
      console.err().println("muster: stopped; go on with --resume " + request.out());
      nothingProven(request, request.out().toString());
      throw e;
    } finally {
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

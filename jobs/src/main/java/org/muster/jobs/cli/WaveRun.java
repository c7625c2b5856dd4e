package org.muster.jobs.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.util.Optional;
import org.muster.jobs.config.WaveFile;
import org.muster.jobs.run.Progress;
import org.muster.jobs.run.RunOutcome;
import org.muster.jobs.run.RunPlan;
import org.muster.jobs.run.Verification;
import org.muster.jobs.run.WindowClosedException;
import org.muster.jobs.source.Deadline;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.EvidenceDirectory;
import org.muster.reports.evidence.Finishing;
import org.muster.reports.view.Names;
import org.muster.reports.view.Report;

/** One wave, from what is asked for to finished evidence and its page. */
final class WaveRun {

  private final RunPlan plan;
  private final Deadline until;
  private final RunKeys keys;
  private final RunRecords records;
  private final Heard heard;
  private final EvidenceDirectory directory;

  private WaveRun(RunPlan plan, Deadline until, RunKeys keys, RunRecords records, Heard heard) {
    this.plan = plan;
    this.until = until;
    this.keys = keys;
    this.records = records;
    this.heard = heard;
    this.directory = new EvidenceDirectory(plan.out());
  }

  /** Checks all that can be checked before mail is read; only then makes the directory. */
  static WaveRun prepare(RunRequest request)
      throws UsageException, UnreachableException, WindowClosedException, IOException {
    RunKeys keys = RunKeys.of(request.wave().file(), request.waveFile());
    SnapshotCheck.of(request.wave().file(), keys.audit(), request.depth());
    EvidenceDirectory directory = new EvidenceDirectory(request.out());
    OutDirectory.check(directory, request.beginning());
    WaveFile file = request.wave().file();
    Heard heard = Heard.of(request.wave());
    Deadline until = request.hours().deadline();
    Servers.allowTls(file.source(), file.target());
    Endpoints ends = Endpoints.of(file);
    OutDirectory.make(directory, request.beginning());
    RunLog.begin(request.out());
    RunPlan plan = RunPlans.of(request, keys, ends, heard.claims());
    RunIdentity.of(plan, keys).hold(directory, request.beginning());
    return new WaveRun(plan, until, keys, new RunRecords(request, keys, ends), heard);
  }

  /** What is to be said before mail is read. */
  Optional<String> notice() {
    return heard.words();
  }

  Report run(Progress progress) throws IOException, InterruptedException, WindowClosedException {
    RunOutcome outcome = Verification.run(plan, progress, until);
    Finishing.finish(
        directory, Optional.of(keys.investigator()), records.of(plan.terms(), outcome));
    Report report = Report.of(Evidence.open(directory.out()));
    try (Writer page = Files.newBufferedWriter(directory.report())) {
      report.html(Names.NONE, page);
    }
    return report;
  }
}

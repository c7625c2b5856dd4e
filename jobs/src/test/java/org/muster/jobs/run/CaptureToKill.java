package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.muster.connectors.MailStore;
import org.muster.connectors.digest.CanonicalForm;
import org.muster.connectors.fixture.OtherJava;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.jobs.source.Deadline;
import org.muster.reports.snapshot.Snapshot;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;

/** A slow capture in a process of its own, which a test kills. */
final class CaptureToKill {

  private CaptureToKill() {}

  static Process start(SampleRun run, Path out, long millisAnItem) throws IOException {
    return OtherJava.with("-Xmx400m")
        .running(
            CaptureToKill.class,
            run.folder().toString(),
            Integer.toString(run.pairs()),
            out.toString(),
            Long.toString(millisAnItem))
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(run.folder(), "killed", ".log").toFile())
        .start();
  }

  public static void main(String[] args) throws Exception {
    SampleRun run = new SampleRun(Path.of(args[0]), Integer.parseInt(args[1]));
    MailStore source = HinderedStore.slow(run.store("source"), Long.parseLong(args[3]));
    capture(run, run.plan(Path.of(args[2]), Beginning.FRESH, source, run.store("target")));
  }

  static void capture(SampleRun run, RunPlan plan) throws Exception {
    SnapshotDirectory directory = new SnapshotDirectory(plan.out());
    directory.create();
    directory.write(
        new Snapshot(
            Snapshot.FORMAT,
            Snapshot.VERSION,
            Keyring.of(plan.auditKey().octets()).id(),
            CanonicalForm.VERSION,
            Depth.CONTENT,
            Side.SOURCE,
            "sample",
            null,
            Instant.EPOCH,
            null,
            null));
    Capture.run(plan, Side.SOURCE, Progress.NONE, Deadline.NONE);
  }
}

package org.muster.jobs.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.muster.connectors.fixture.OtherJava;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.jobs.source.Deadline;
import org.muster.jobs.source.Pace;

/** A slow run in a process of its own, which a test kills. */
final class RunToKill {

  static final Tempo TEMPO =
      new Tempo(
          new Pace(
              5,
              Duration.ofMillis(100),
              3,
              Duration.ofMillis(10),
              5,
              3,
              Duration.ofMillis(10),
              Deadline.NONE),
          Duration.ofMillis(300));

  private RunToKill() {}

  static Process start(SampleRun run, Path out, Beginning beginning, long millisAnItem)
      throws IOException {
    return OtherJava.with("-Xmx400m")
        .running(
            RunToKill.class,
            run.folder().toString(),
            Integer.toString(run.pairs()),
            out.toString(),
            beginning.name(),
            Long.toString(millisAnItem))
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(run.folder(), "killed", ".log").toFile())
        .start();
  }

  /** Ends as if by kill -9, just after the job, if nobody killed it before. */
  public static void main(String[] args) throws Exception {
    SampleRun run = new SampleRun(Path.of(args[0]), Integer.parseInt(args[1]));
    long millis = Long.parseLong(args[4]);
    RunPlan plan =
        run.plan(
            Path.of(args[2]),
            Beginning.valueOf(args[3]),
            HinderedStore.slow(run.store("source"), millis),
            HinderedStore.slow(run.store("target"), millis));
    Verification.run(plan, Progress.NONE, TEMPO);
    Runtime.getRuntime().halt(0);
  }
}

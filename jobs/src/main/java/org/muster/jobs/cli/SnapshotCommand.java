package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.reports.snapshot.SnapshotDirectory;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Digests of one side, to be compared when it is gone. */
@Command(
    name = "snapshot",
    description = {
      "Digest one side of a wave, to compare it after it was switched off, or before people work on it.",
      "Run again into the same directory, it reads what is not captured yet."
    })
final class SnapshotCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "WAVE.yaml", description = "The wave file.")
  Path waveFile = Path.of("");

  @Option(names = "--side", required = true, paramLabel = "SIDE", description = "source or target.")
  Side side = Side.SOURCE;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the snapshot goes. It is private: keep it where the audit key may lie.")
  Path out = Path.of("");

  @Option(
      names = "--depth",
      paramLabel = "DEPTH",
      description = "How much of each item is read: counts, envelope or content (default).")
  Depth depth = Depth.CONTENT;

  @Option(
      names = Recorded.ONLY,
      paramLabel = "LIST",
      description =
          "Only these mailboxes: sources, targets or refs of the list, separated by commas; or"
              + " @FILE with one a line.")
  @Nullable String only;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Tasks that read and write (default: one a processor).")
  int parallelism = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--cluster",
      paramLabel = "HOST:PORT",
      description = "Run on a Flink cluster by its REST endpoint, not within this process.")
  @Nullable String cluster;

  @Option(names = "--quiet", description = "Show no progress.")
  boolean quiet;

  @Override
  public Integer call()
      throws UsageException, ConfigurationException, IOException, InterruptedException {
    Wave whole = WaveReader.read(waveFile);
    Wave wave = only == null ? whole : Selection.parse(only).of(whole);
    if (parallelism < 1) {
      throw new UsageException(
          "Invalid --parallelism: '%d' (must be 1 or more)".formatted(parallelism));
    }
    Console console = Console.of(spec.commandLine());
    ShownProgress progress = quiet ? console.noProgress() : console.progress();
    SnapshotRequest request =
        new SnapshotRequest(wave, side, new SnapshotDirectory(out), depth, parallelism, cluster);
    return new Capturing(console, progress).capture(request).code();
  }
}

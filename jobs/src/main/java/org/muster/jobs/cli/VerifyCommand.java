package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.rules.catalogue.Severity;
import org.muster.rules.mail.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "verify",
    description = "Read both sides of a wave and write the evidence.",
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "WAVE.yaml", description = "The wave file.")
  Path waveFile = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where evidence goes: new or empty. Left out: muster-<wave> beside the file.")
  @Nullable Path out;

  @Option(
      names = "--depth",
      paramLabel = "counts|envelope|content",
      description = "How much of each item is read (default: content).")
  Depth depth = Depth.CONTENT;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Findings of this severity or worse make the exit code 1 (default: HIGH).")
  @Nullable Severity failOn;

  @Option(
      names = "--resume",
      paramLabel = "DIR",
      description = "Go on with an interrupted run whose evidence is to be in DIR.")
  @Nullable Path resume;

  @Option(
      names = Recorded.ONLY,
      paramLabel = "LIST",
      description =
          "Only these mailboxes: sources, targets or refs of the list, separated by commas;"
              + " @FILE with one a line; or unread:DIR, what the run in DIR could not read.")
  @Nullable String only;

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      description = "Tasks that read and settle (default: one a processor).")
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
    RunRequest request = request();
    Severity worst = failOn == null ? request.wave().file().policy().failOn() : failOn;
    Console console = Console.of(spec.commandLine());
    return new Verifying(console, quiet ? console.noProgress() : console.progress())
        .verify(request, worst)
        .code();
  }

  private RunRequest request() throws UsageException, ConfigurationException {
    if (out != null && resume != null) {
      throw new UsageException("Cannot take --out with --resume (which names the directory)");
    }
    Wave whole = WaveReader.read(waveFile);
    Wave wave = only == null ? whole : selected(whole, only);
    if (parallelism < 1) {
      throw new UsageException(
          "Invalid --parallelism: '%d' (must be 1 or more)".formatted(parallelism));
    }
    return new RunRequest(
        waveFile,
        wave,
        directory(wave),
        depth,
        beginning(),
        parallelism,
        cluster,
        commandLine(),
        Clock.systemUTC());
  }

  private static Wave selected(Wave whole, String only) throws UsageException {
    return only.startsWith(Unread.PREFIX)
        ? Unread.of(whole, Path.of(only.substring(Unread.PREFIX.length())))
        : Selection.parse(only).of(whole);
  }

  private Path directory(Wave wave) {
    Path chosen = resume != null ? resume : out;
    return chosen == null ? wave.file().out() : chosen;
  }

  private Beginning beginning() {
    return resume == null ? Beginning.FRESH : Beginning.RESUMED;
  }

  private List<String> commandLine() {
    List<String> all = new ArrayList<>(spec.root().commandLine().getParseResult().originalArgs());
    return Recorded.of(all);
  }
}

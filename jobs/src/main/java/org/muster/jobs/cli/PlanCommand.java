package org.muster.jobs.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.Wave;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.survey.Surveyed;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A look before the leap. */
@Command(
    name = "plan",
    description =
        "Connect, list and count; check protection and rights; read a small sample, of which nothing"
            + " is kept, to estimate hours.")
final class PlanCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "WAVE.yaml", description = "The wave file.")
  Path waveFile = Path.of("");

  @Option(names = "--quiet", description = "Show no progress.")
  boolean quiet;

  @Override
  public Integer call()
      throws UsageException, ConfigurationException, IOException, InterruptedException {
    Wave wave = WaveReader.read(waveFile);
    Console console = Console.of(spec.commandLine());
    ShownProgress progress = quiet ? console.noProgress() : console.progress();
    PlanTable table = table(wave, progress);
    table.lines().forEach(console.out()::println);
    return (table.sides().stream().allMatch(PlanCommand::isReadable)
            ? ExitCode.CLEAN
            : ExitCode.INCOMPLETE)
        .code();
  }

  private static PlanTable table(Wave wave, ShownProgress progress)
      throws UsageException, IOException, InterruptedException {
    Keyring keys = RunKeys.audit(wave.file());
    SnapshotCheck.of(wave.file(), keys);
    Servers.allowTls(wave.file().source(), wave.file().target());
    PlanSide source = PlanSide.of(Side.SOURCE, wave, keys, progress);
    PlanSide target = PlanSide.of(Side.TARGET, wave, keys, progress);
    progress.end();
    return new PlanTable(wave, source, target);
  }

  /** A mailbox that does not exist is no obstacle: verifying decides what that means. */
  private static boolean isReadable(PlanSide side) {
    return side.mailboxes().stream()
        .map(Surveyed::unavailable)
        .allMatch(reason -> reason == null || reason == Unavailability.DOES_NOT_EXIST);
  }
}

package org.muster.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.ConfigurationException;
import org.muster.jobs.config.WaveReader;
import org.muster.jobs.demo.DemoWave;
import org.muster.jobs.demo.ExchangeTarget;
import org.muster.jobs.demo.Planted;
import org.muster.jobs.demo.Score;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.jobs.run.WindowClosedException;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.evidence.Table;
import org.muster.reports.view.Report;
import org.muster.rules.evidence.FindingRow;
import org.muster.rules.mail.Depth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A first look: a sample wave is made, damaged, verified, and the findings held against it. */
@Command(
    name = "demo",
    description = "Make a damaged sample wave, verify it, and show that all damage is found.")
final class DemoCommand implements Callable<Integer> {

  private static final int TASKS = 2;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where wave and evidence go: new or empty. Left out: a new temporary one.")
  @Nullable Path out;

  @Option(
      names = "--target",
      paramLabel = "SYSTEM",
      description =
          "What the mail went to: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}). Exchange is a"
              + " stand-in on this machine that writes each message anew, as Exchange 2007 does.")
  Target target = Target.exchange;

  /** As the option's values are written. */
  enum Target {
    exchange,
    maildir
  }

  @Override
  public Integer call()
      throws UsageException,
          UnreachableException,
          WindowClosedException,
          ConfigurationException,
          IOException,
          InterruptedException {
    Console console = Console.of(spec.commandLine());
    Path folder = out == null ? Files.createTempDirectory("muster-demo-") : out;
    OutDirectory.requireEmpty(folder);
    if (target == Target.maildir) {
      return shown(DemoWave.write(folder), folder, console);
    }
    try (ExchangeTarget exchange = DemoWave.exchange()) {
      return shown(DemoWave.write(folder, exchange), folder, console);
    }
  }

  private int shown(DemoWave demo, Path folder, Console console)
      throws UsageException,
          UnreachableException,
          WindowClosedException,
          ConfigurationException,
          IOException,
          InterruptedException {
    console.out().println("A sample wave lies in " + folder);
    Path evidence = folder.resolve("evidence");
    Report report = verified(demo, evidence, console);
    return answered(report, score(demo, evidence), console.out()).code();
  }

  private static Report verified(DemoWave demo, Path evidence, Console console)
      throws UsageException,
          UnreachableException,
          WindowClosedException,
          ConfigurationException,
          IOException,
          InterruptedException {
    RunRequest request =
        new RunRequest(
            demo.file(),
            WaveReader.read(demo.file()),
            evidence,
            Depth.CONTENT,
            Beginning.FRESH,
            TASKS,
            null,
            List.of("demo"),
            Clock.systemUTC());
    ShownProgress progress = console.progress();
    Report report = WaveRun.prepare(request).run(progress);
    progress.end();
    return report;
  }

  private static Score score(DemoWave demo, Path evidence) throws IOException {
    try (Stream<FindingRow> findings = Evidence.open(evidence).rows(Table.FINDINGS)) {
      return Score.of(demo.planted(), demo.everywhere(), findings);
    }
  }

  private ExitCode answered(Report report, Score score, PrintWriter out) {
    List<String> screen = report.screen(Console.of(spec.commandLine()).ink());
    screen.subList(0, screen.size() - 1).forEach(out::println);
    out.println();
    out.println("Planted damage (mailbox, rule, verdict, cause)");
    score.found().forEach(planted -> out.println("  found   " + words(planted)));
    score.missed().forEach(planted -> out.println("  MISSED  " + words(planted)));
    score.unexpected().forEach(mark -> out.println("  NOT PLANTED  " + mark));
    out.printf(
        "%n%d of %d planted damages found, %d findings that were not planted%n",
        score.found().size(),
        score.found().size() + score.missed().size(),
        score.unexpected().size());
    out.println(screen.get(screen.size() - 1));
    return score.isPerfect() ? ExitCode.CLEAN : ExitCode.INTERNAL;
  }

  private static String words(Planted planted) {
    return "%-4s %-8s %-14s %-22s  %s"
        .formatted(
            planted.ref(),
            planted.rule(),
            planted.verdict() == null ? "-" : planted.verdict(),
            planted.cause(),
            planted.damage());
  }
}

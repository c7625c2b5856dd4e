package org.muster.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.ConfigurationException;
import org.muster.reports.evidence.Evidence;
import org.muster.reports.view.Names;
import org.muster.reports.view.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders finished evidence once more. */
@Command(name = "report", description = "Render evidence as a page, a table or JSON.")
final class ReportCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The evidence directory.")
  Path directory = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "html|csv|json",
      description = "html: the page (default); csv: all findings; json: the summary.")
  ReportFormat format = ReportFormat.HTML;

  @Option(
      names = "--names",
      paramLabel = "WAVE.yaml",
      description = "Show mailboxes by name, for a view that stays with whoever holds the list.")
  @Nullable Path names;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write (default: DIR/report.html, or standard output).")
  @Nullable Path out;

  @Override
  public Integer call() throws UsageException, ConfigurationException {
    format.requireKnown();
    requirePlaceForNames();
    try {
      Evidence evidence = Evidence.open(directory);
      Names shown = names == null ? Names.NONE : ListedNames.of(names, evidence.run());
      write(Report.of(evidence), shown);
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
    return ExitCode.CLEAN.code();
  }

  private void write(Report report, Names shown) throws IOException {
    Path file = out == null && format == ReportFormat.HTML ? directory.resolve("report.html") : out;
    if (file == null) {
      PrintWriter console = spec.commandLine().getOut();
      format.write(report, shown, console);
      console.flush();
    } else {
      try (Writer writer = Files.newBufferedWriter(file)) {
        format.write(report, shown, writer);
      }
      spec.commandLine().getErr().println("muster: wrote " + file);
    }
  }

  /** Names never go into evidence, which may be passed on. */
  private void requirePlaceForNames() throws UsageException {
    boolean within =
        out == null
            ? format == ReportFormat.HTML
            : out.toAbsolutePath().normalize().startsWith(directory.toAbsolutePath().normalize());
    if (names != null && within) {
      throw new UsageException(
          "Cannot write names into evidence (name a file outside '%s' with --out)"
              .formatted(directory));
    }
  }
}

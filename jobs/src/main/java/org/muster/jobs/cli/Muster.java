package org.muster.jobs.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program. */
@Command(
    name = "muster",
    version = "muster 0.1",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Proves that a mail migration lost nothing and exposed nothing.",
    footer = {
      "",
      "Exit codes: 0 clean, 1 findings, 2 usage or configuration, 3 incomplete,",
      "4 evidence verification failed, 5 internal."
    },
    subcommands = {
      DemoCommand.class,
      VerifyCommand.class,
      PlanCommand.class,
      SnapshotCommand.class,
      ReportCommand.class,
      RulesCommand.class,
      KeygenCommand.class,
      LaterCommand.Evidence.class,
      LaterCommand.Diff.class
    })
public final class Muster {

  public static void main(String[] args) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = commandLine().setOut(out).setErr(err).execute(args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static CommandLine commandLine() {
    return new CommandLine(new Muster())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(new Failures())
        .setParameterExceptionHandler(new Mistakes());
  }
}

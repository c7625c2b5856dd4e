package org.muster.jobs.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import org.muster.reports.view.screen.Ink;
import picocli.CommandLine;

/**
 * Where a command answers. Java cannot ask which of its streams are terminals, so {@code
 * jobs/bin/muster} says it by the property {@value #TERMINALS}.
 */
record Console(PrintWriter out, PrintWriter err) {

  static final String TERMINALS = "muster.terminals";

  static Console of(CommandLine command) {
    return new Console(command.getOut(), command.getErr());
  }

  Ink ink() {
    return isTerminal("out") && System.getenv("NO_COLOR") == null ? Ink.COLOUR : Ink.PLAIN;
  }

  ShownProgress progress() {
    return new ShownProgress(
        err, isTerminal("err") ? ShownProgress.Style.REWRITTEN_LINE : ShownProgress.Style.LINES);
  }

  ShownProgress noProgress() {
    return new ShownProgress(err, ShownProgress.Style.NOTHING);
  }

  private static boolean isTerminal(String stream) {
    return Arrays.asList(System.getProperty(TERMINALS, "").split(",")).contains(stream);
  }
}

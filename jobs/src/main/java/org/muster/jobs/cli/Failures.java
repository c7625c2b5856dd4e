package org.muster.jobs.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.muster.jobs.config.ConfigurationException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says what went wrong: to users in lines they can act on, of our own failures one line and where
 * the rest is written.
 */
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (failure instanceof ConfigurationException configuration) {
      configuration.problems().forEach(problem -> err.println("muster: " + problem));
      return ExitCode.USAGE.code();
    }
    if (failure instanceof UsageException) {
      err.println("muster: " + failure.getMessage());
      return ExitCode.USAGE.code();
    }
    err.println(
        "muster: Cannot go on: %s inside Muster; this is a fault of Muster, not of the mail (details: %s)"
            .formatted(failure.getClass().getSimpleName(), written(failure)));
    return ExitCode.INTERNAL.code();
  }

  private static String written(Exception failure) {
    try {
      Path log = Files.createTempFile("muster-failure-", ".log");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(log))) {
        failure.printStackTrace(out);
      }
      return log.toString();
    } catch (IOException e) {
      return "could not be written";
    }
  }
}

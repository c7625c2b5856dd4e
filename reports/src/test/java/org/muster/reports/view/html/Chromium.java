package org.muster.reports.view.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's chromium without a window, under a profile of its own that nothing else uses. */
final class Chromium {

  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> QUIET =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--hide-scrollbars",
          "--enable-logging=stderr",
          "--virtual-time-budget=20000");

  private final Path directory;

  Chromium(Path directory) {
    this.directory = directory;
  }

  /**
   * What a visit left.
   *
   * @param output standard output, for example the page's DOM
   * @param log standard error, with a line for each message on the page's console
   */
  record Visit(String output, String log) {

    List<String> consoleMessages() {
      return log.lines().filter(l -> l.contains("CONSOLE")).toList();
    }
  }

  /** Opens a page, does what the options ask for, and ends. */
  Visit visit(String url, String... options) throws IOException, InterruptedException {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "Cannot find " + PROGRAM + ": run jobs/bin/test, or apt-get install chromium");
    }
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(QUIET);
    command.add("--user-data-dir=" + directory.resolve("profile"));
    command.addAll(List.of(options));
    command.add(url);
    return run(command);
  }

  private Visit run(List<String> command) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Path log = directory.resolve("log");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException("Cannot wait for chromium: 2 minutes are over");
    }
    return new Visit(Files.readString(output), Files.readString(log));
  }
}

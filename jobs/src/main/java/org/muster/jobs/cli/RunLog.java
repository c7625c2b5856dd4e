package org.muster.jobs.cli;

import java.nio.file.Path;

/** Where a run's log goes: beside the evidence, not into it, since it may name mailboxes. */
final class RunLog {

  private RunLog() {}

  /** Must come before the first logger is made, which is Flink's. */
  static void begin(Path out) {
    System.setProperty("muster.log", of(out).toString());
  }

  static Path of(Path out) {
    Path directory = out.toAbsolutePath().normalize();
    return directory.resolveSibling(directory.getFileName() + ".log");
  }
}

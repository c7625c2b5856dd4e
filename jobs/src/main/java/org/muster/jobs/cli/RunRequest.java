package org.muster.jobs.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.muster.jobs.config.Wave;
import org.muster.jobs.run.RunPlan.Beginning;
import org.muster.rules.mail.Depth;

/**
 * A run as the command line asks for it.
 *
 * @param waveFile where the wave was read from
 * @param wave all of it, or what was selected of it
 * @param out the evidence directory
 * @param cluster {@code HOST:PORT}; null to run within this process
 * @param commandLine as it may be recorded: names no mailbox
 * @param clock what the window is held against
 */
record RunRequest(
    Path waveFile,
    Wave wave,
    Path out,
    Depth depth,
    Beginning beginning,
    int parallelism,
    @Nullable String cluster,
    List<String> commandLine,
    Clock clock) {

  RunRequest {
    commandLine = List.copyOf(commandLine);
  }

  ReadingHours hours() {
    return new ReadingHours(wave.file().window(), clock);
  }
}

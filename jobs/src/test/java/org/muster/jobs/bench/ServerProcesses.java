package org.muster.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The processes that this one started: the servers, with those of theirs that have ended. */
final class ServerProcesses {

  /** Linux counts CPU time in hundredths of a second for /proc, whatever the kernel's own tick. */
  private static final int TICK_MILLIS = 10;

  /** The first of utime, stime, cutime, cstime (proc(5)), counted after the command's name. */
  private static final int UTIME = 11;

  private ServerProcesses() {}

  /** CPU time so far; each process counts those of its children that it has waited for. */
  static Duration cpu() throws IOException {
    long ticks = 0;
    List<ProcessHandle> processes = ProcessHandle.current().descendants().toList();
    for (ProcessHandle process : processes) {
      ticks += ticks(process.pid());
    }
    return Duration.ofMillis(ticks * TICK_MILLIS);
  }

  private static long ticks(long pid) throws IOException {
    String stat;
    try {
      stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
    } catch (NoSuchFileException e) {
      return 0;
    }
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    long sum = 0;
    for (int field = UTIME; field < UTIME + 4; field++) {
      sum += Long.parseLong(fields[field]);
    }
    return sum;
  }
}

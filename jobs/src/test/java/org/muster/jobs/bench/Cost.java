package org.muster.jobs.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * What a piece of work took.
 *
 * @param client CPU time of this process, its collector and compiler included
 * @param server CPU time of the servers
 */
record Cost(Duration wall, Duration client, Duration server) {

  /** Servers end a session's process after its socket; its CPU time moves to its parent then. */
  private static final long SETTLING_MILLIS = 300;

  /** What is measured. */
  interface Work {
    void run() throws Exception;
  }

  static Cost of(Work work) throws Exception {
    System.gc();
    Thread.sleep(SETTLING_MILLIS);
    Duration servers = ServerProcesses.cpu();
    Duration mine = cpu();
    long start = System.nanoTime();
    work.run();
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    Duration client = cpu().minus(mine);
    Thread.sleep(SETTLING_MILLIS);
    return new Cost(wall, client, ServerProcesses.cpu().minus(servers));
  }

  Duration cpuTogether() {
    return client.plus(server);
  }

  private static Duration cpu() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Duration.ofNanos(system.getProcessCpuTime());
  }
}

package org.muster.jobs.bench;

import java.time.Duration;
import java.util.List;

/** Prints what each pass cost, as it ends. */
record CostTable(List<Account> accounts) {

  private static final double MEGA = 1e6;

  void heading() {
    System.out.printf(
        "%d accounts, %,d messages, %,.0f MB; %d cores, Dovecot on the same%n",
        accounts.size(), messages(), octets() / MEGA, Runtime.getRuntime().availableProcessors());
    System.out.printf(
        "%-28s %8s %10s %10s %8s %8s %9s %7s%n",
        "", "wall s", "client CPU", "server CPU", "CPU-s", "x floor", "msg/s", "MB/s");
  }

  /** Prints a pass and returns how many times the floor's CPU time it took. */
  double row(String name, Cost cost, Cost floor) {
    double ratio = seconds(cost.cpuTogether()) / seconds(floor.cpuTogether());
    double wall = seconds(cost.wall());
    System.out.printf(
        "%-28s %8.2f %10.2f %10.2f %8.2f %8.2f %,9.0f %7.0f%n",
        name,
        wall,
        seconds(cost.client()),
        seconds(cost.server()),
        seconds(cost.cpuTogether()),
        ratio,
        messages() / wall,
        octets() / MEGA / wall);
    return ratio;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private int messages() {
    return accounts.stream().mapToInt(Account::messages).sum();
  }

  private long octets() {
    return accounts.stream().mapToLong(Account::octets).sum();
  }
}

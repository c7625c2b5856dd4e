package org.muster.jobs.bench;

import java.time.Duration;
import java.util.List;
import org.muster.connectors.MailStore;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.TcpProxy;

/** Reading two accounts over a long way, against a bare socket over the same. */
final class LatencyBench {

  private static final int ROUND_TRIP_MILLIS = 20;
  private static final int PASSES = 4;
  private static final double LEAST = 0.5;

  private LatencyBench() {}

  static List<Figure> run(int messages) throws Exception {
    try (Dovecot server = Dovecot.start();
        TcpProxy proxy = TcpProxy.delaying(server.imapPort(), ROUND_TRIP_MILLIS)) {
      List<Account> accounts = Account.officePair(server, messages);
      return passes(accounts, proxy.port());
    }
  }

  /** The best pass of each counts: other work on the machine only ever takes away. */
  private static List<Figure> passes(List<Account> accounts, int port) throws Exception {
    MailStore store = MusterRead.store(port);
    CostTable table = new CostTable(accounts);
    table.heading();
    Duration raw = Duration.ofDays(1);
    Duration muster = raw;
    for (int pass = 1; pass <= PASSES; pass++) {
      Cost floor = Cost.of(() -> RawFetch.inboxes(accounts, port));
      table.row("raw, 20 ms, pass " + pass, floor, floor);
      Cost read = Cost.of(() -> MusterRead.mailboxes(store, accounts));
      table.row("read+digest, 20 ms, pass " + pass, read, floor);
      raw = least(raw, floor.wall());
      muster = least(muster, read.wall());
    }
    double ratio = (double) raw.toNanos() / muster.toNanos();
    return List.of(
        new Figure("latency 20 ms: msg/s", ratio, Figure.Bound.AT_LEAST, LEAST, "x raw"));
  }

  private static Duration least(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}

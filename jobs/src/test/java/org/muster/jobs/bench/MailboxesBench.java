package org.muster.jobs.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.muster.connectors.MailStore;
import org.muster.connectors.fixture.Dovecot;

/**
 * Many small mailboxes over TLS, where logging in counts, against bare sockets that do the same.
 */
final class MailboxesBench {

  private static final int PAIRS = 200;
  private static final int MESSAGES = 50;
  private static final int CONNECTIONS = 4;
  private static final int PASSES = 3;
  private static final double LEAST = 0.5;

  private final List<Account> sources = new ArrayList<>();
  private final List<Account> targets = new ArrayList<>();
  private final Dovecot server;

  private MailboxesBench(Dovecot server) {
    this.server = server;
  }

  static List<Figure> run() throws Exception {
    try (Dovecot server = Dovecot.start()) {
      MailboxesBench bench = new MailboxesBench(server);
      bench.fill();
      MailStore store = MusterRead.storeOverTls(server);
      try (MusterVerify muster = MusterVerify.of(store, CONNECTIONS)) {
        return bench.passes(muster, RawFetch.trusting(server));
      }
    }
  }

  private void fill() throws Exception {
    for (int pair = 0; pair < PAIRS; pair++) {
      int first = 1 + pair * MESSAGES;
      sources.add(Account.office(server, "source" + pair, first, MESSAGES));
      targets.add(Account.office(server, "target" + pair, first, MESSAGES));
    }
  }

  private List<Figure> passes(MusterVerify muster, SSLContext context) throws Exception {
    List<Account> all = Stream.concat(sources.stream(), targets.stream()).toList();
    System.out.printf(
        "%d mailboxes of %d messages, TLS, %d connections%n", all.size(), MESSAGES, CONNECTIONS);
    List<Double> raw = new ArrayList<>();
    List<Double> verify = new ArrayList<>();
    for (int pass = 1; pass <= PASSES; pass++) {
      raw.add(row("raw, pass " + pass, all.size(), () -> raw(all, context)));
      verify.add(row("verify, pass " + pass, all.size(), () -> verify(muster)));
    }
    return List.of(
        new Figure(
            "mailboxes: rate, medians",
            Median.of(verify) / Median.of(raw),
            Figure.Bound.AT_LEAST,
            LEAST,
            "x raw"));
  }

  private void raw(List<Account> all, SSLContext context) throws Exception {
    require(RawFetch.inboxes(all, CONNECTIONS, context, server.imapsPort()).messages(), "raw");
  }

  private void verify(MusterVerify muster) throws Exception {
    require(muster.pairs(sources, targets), "the job");
  }

  private static void require(long read, String who) {
    if (read != 2L * PAIRS * MESSAGES) {
      throw new IllegalStateException(
          "Cannot compare: %s read %d of %d messages".formatted(who, read, 2 * PAIRS * MESSAGES));
    }
  }

  private static double row(String name, int mailboxes, Cost.Work work) throws Exception {
    Cost cost = Cost.of(work);
    double rate = mailboxes * 1e9 / cost.wall().toNanos();
    System.out.printf(
        "%-18s wall %6.2f s, CPU %6.2f + %6.2f s (client + server), %7.1f mailboxes/s%n",
        name,
        cost.wall().toNanos() / 1e9,
        cost.client().toNanos() / 1e9,
        cost.server().toNanos() / 1e9,
        rate);
    return rate;
  }
}

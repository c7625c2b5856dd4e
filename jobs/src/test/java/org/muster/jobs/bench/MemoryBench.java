package org.muster.jobs.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.MailStore;
import org.muster.connectors.fixture.Dovecot;

/** What reading holds, however much there is to read. */
final class MemoryBench {

  private static final int FEW = 10_000;
  private static final int MANY = 500_000;
  private static final int LARGE_MEGABYTES = 200;
  private static final double MOST = 32;
  private static final double MEBI = 1 << 20;

  private final Dovecot server;
  private final MailStore store;

  private MemoryBench(Dovecot server) throws IOException {
    this.server = server;
    this.store = MusterRead.store(server.imapPort());
  }

  static List<Figure> run() throws Exception {
    List<Figure> figures = new ArrayList<>();
    try (Dovecot server = Dovecot.start()) {
      MemoryBench bench = new MemoryBench(server);
      figures.add(bench.many());
      figures.add(bench.large());
      figures.add(SettlingMemory.figure(server));
    }
    return figures;
  }

  /** The heap is looked at before the last item of each account, with all else still open. */
  private Figure many() throws Exception {
    long few = atTheEnd(Account.small(server, "few", FEW));
    long many = atTheEnd(Account.small(server, "many", MANY));
    System.out.printf(
        "live heap at the end of %,d messages %.1f MiB, of %,d messages %.1f MiB (Dovecot, IMAP)%n",
        FEW, few / MEBI, MANY, many / MEBI);
    double more = (many - few) / MEBI;
    return new Figure(
        "live heap, 500,000 messages over 10,000", more, Figure.Bound.AT_MOST, MOST, "MiB");
  }

  private long atTheEnd(Account account) throws IOException {
    long[] live = {0, 0};
    int read =
        MusterRead.mailbox(
            store,
            account,
            item -> {
              if (++live[0] == account.messages()) {
                live[1] = LiveHeap.now();
              }
            });
    if (read != account.messages()) {
      throw new IllegalStateException(
          "Cannot measure: %d of %d messages read".formatted(read, account.messages()));
    }
    return live[1];
  }

  private Figure large() throws Exception {
    Account account = Account.large(server, "large", LARGE_MEGABYTES);
    Account none = Account.small(server, "none", 1);
    MusterRead.mailbox(store, none, item -> {});
    long before = LiveHeap.most(() -> MusterRead.mailbox(store, none, item -> {}));
    long most = LiveHeap.most(() -> MusterRead.mailbox(store, account, item -> {}));
    System.out.printf(
        "live heap at most while reading a message of %d MB %.1f MiB, without %.1f MiB%n",
        LARGE_MEGABYTES, most / MEBI, before / MEBI);
    double more = (most - before) / MEBI;
    return new Figure("live heap, one message of 200 MB", more, Figure.Bound.AT_MOST, MOST, "MiB");
  }
}

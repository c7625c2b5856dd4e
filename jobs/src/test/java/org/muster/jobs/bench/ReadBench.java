package org.muster.jobs.bench;

import java.util.List;
import org.muster.connectors.MailStore;
import org.muster.connectors.fixture.Dovecot;

/** Verifying one pair of whole accounts, against the floor in the same run. */
final class ReadBench {

  private static final int PASSES = 3;
  private static final double MOST = 2.5;

  private final List<Account> accounts;
  private final int port;
  private final CostTable table;

  private ReadBench(List<Account> accounts, int port) {
    this.accounts = accounts;
    this.port = port;
    this.table = new CostTable(accounts);
  }

  static List<Figure> run(int messages) throws Exception {
    try (Dovecot server = Dovecot.start()) {
      List<Account> accounts = Account.officePair(server, messages);
      MailStore store = MusterRead.store(server.imapPort());
      try (MusterVerify muster = MusterVerify.of(store)) {
        return new ReadBench(accounts, server.imapPort()).passes(store, muster);
      }
    }
  }

  private List<Figure> passes(MailStore store, MusterVerify muster) throws Exception {
    table.heading();
    double read = 0;
    double verify = 0;
    for (int pass = 1; pass <= PASSES; pass++) {
      Cost floor = Cost.of(this::floor);
      table.row("floor, pass " + pass, floor, floor);
      read = table.row("read+digest, pass " + pass, Cost.of(() -> read(store)), floor);
      verify = table.row("verify, pass " + pass, Cost.of(() -> verify(muster)), floor);
    }
    return List.of(
        new Figure("verify: CPU-s, third pass", verify, Figure.Bound.AT_MOST, MOST, "x floor"),
        new Figure("read+digest alone: CPU-s", read, Figure.Bound.AT_MOST, MOST, "x floor"));
  }

  private void floor() throws Exception {
    require(RawFetch.inboxes(accounts, port).messages(), "the floor");
  }

  private void read(MailStore store) throws Exception {
    require(MusterRead.mailboxes(store, accounts), "the reader");
  }

  private void verify(MusterVerify muster) throws Exception {
    require(muster.pair(accounts.get(0), accounts.get(1)), "the job");
  }

  private void require(long read, String who) {
    long messages = accounts.stream().mapToInt(Account::messages).sum();
    if (read != messages) {
      throw new IllegalStateException(
          "Cannot compare: %s read %d of %d messages".formatted(who, read, messages));
    }
  }
}

package org.muster.jobs.bench;

import java.util.ArrayList;
import java.util.List;
import org.muster.connectors.fixture.Dovecot;
import org.muster.jobs.wire.Wire;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Side;

/** What an item takes in the state that settling keeps until both sides of its pair are read. */
final class SettlingMemory {

  private static final int MESSAGES = 5_000;
  private static final int BLOCK = 250;
  private static final double MOST = 300;

  private SettlingMemory() {}

  static Figure figure(Dovecot server) throws Exception {
    Account account = Account.office(server, "settled", MESSAGES);
    List<ItemDigest> items = new ArrayList<>();
    MusterRead.mailbox(MusterRead.store(server.imapPort()), account, items::add);
    wires(items); // the first one loads classes
    long before = LiveHeap.now();
    List<Wire> state = wires(items);
    double heap = LiveHeap.now() - before;
    double wire = state.stream().mapToLong(each -> each.octets().length).sum();
    System.out.printf(
        "settling holds %.0f octets an item (%.0f of them its digests on the wire)%n",
        heap / items.size(), wire / items.size());
    return new Figure(
        "settling, octets an item", heap / items.size(), Figure.Bound.AT_MOST, MOST, "octets");
  }

  private static List<Wire> wires(List<ItemDigest> items) {
    List<Wire> wires = new ArrayList<>();
    for (int at = 0; at < items.size(); at += BLOCK) {
      List<ItemDigest> block = items.subList(at, Math.min(at + BLOCK, items.size()));
      wires.add(Wire.of(new ItemBlock(0, Side.SOURCE, 0, 0, 0, block)));
    }
    return wires;
  }
}

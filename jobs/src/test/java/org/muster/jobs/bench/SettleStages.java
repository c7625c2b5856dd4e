package org.muster.jobs.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.MailStore;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.digest.Digester;
import org.muster.jobs.wire.Wire;
import org.muster.reports.evidence.InvestigatorKey;
import org.muster.reports.evidence.RowWriter;
import org.muster.reports.evidence.Table;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.key.Keyring;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.settle.Settler;

/** What settling does to each pair, one step after another in one thread without Flink. */
final class SettleStages {

  private static final int BLOCK = 250;

  private final Keyring keys;
  private final InvestigatorKey investigator;
  private long reading;
  private long settling;
  private long writing;
  private long items;

  SettleStages(Keyring keys, InvestigatorKey investigator) {
    this.keys = keys;
    this.investigator = investigator;
  }

  /** Takes so many pairs, and notes the CPU time of each step. */
  void run(MailStore source, MailStore target, int mailboxes) throws IOException {
    Settler settler = new Settler(MusterVerify.terms(), keys);
    try (RowWriter<ItemRow> rows =
        Table.ITEMS.writer(OutputStream.nullOutputStream(), Optional.of(investigator))) {
      for (int number = 0; number < mailboxes; number++) {
        String name = Integer.toString(number);
        long start = cpu();
        List<Wire> wires = new ArrayList<>(read(source, Side.SOURCE, name));
        wires.addAll(read(target, Side.TARGET, name));
        long read = cpu();
        List<ItemRow> settled =
            settler
                .settle(
                    MusterVerify.pairOf(number, name, name),
                    wires.stream().map(Wire::asEvent).toList())
                .rows()
                .items();
        long done = cpu();
        for (ItemRow row : settled) {
          rows.write(row);
        }
        reading += read - start;
        settling += done - read;
        writing += cpu() - done;
        items += settled.size();
      }
    }
  }

  private List<Wire> read(MailStore store, Side side, String name) throws IOException {
    List<Wire> wires = new ArrayList<>();
    int pair = Integer.parseInt(name);
    try (Mailbox mailbox = store.open(name, new Digester(keys))) {
      List<Folder> folders = mailbox.listing().folders();
      wires.add(Wire.of(new MailboxOpened(pair, side, 0, folders, List.of())));
      for (Folder folder : folders) {
        FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT);
        blocks(cursor).forEach(block -> wires.add(block(pair, side, folder, block)));
        wires.add(Wire.of(new FolderRead(pair, side, 0, folder.ordinal(), 0, cursor.account())));
      }
    }
    wires.add(Wire.of(new MailboxRead(pair, side, 0, null)));
    return wires;
  }

  private static Wire block(int pair, Side side, Folder folder, List<ItemDigest> items) {
    return Wire.of(new ItemBlock(pair, side, 0, folder.ordinal(), 0, items));
  }

  private static List<List<ItemDigest>> blocks(FolderCursor cursor) throws IOException {
    List<List<ItemDigest>> blocks = new ArrayList<>();
    List<ItemDigest> block = new ArrayList<>();
    for (Optional<ItemDigest> item = cursor.next(); item.isPresent(); item = cursor.next()) {
      block.add(item.get());
      if (block.size() == BLOCK) {
        blocks.add(block);
        block = new ArrayList<>();
      }
    }
    blocks.add(block);
    return blocks;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** One line: microseconds a row of each step. */
  @Override
  public String toString() {
    return "CPU a row, step by step without Flink: reading %.2f us, settling %.2f us, writing %.2f us"
        .formatted(micros(reading), micros(settling), micros(writing));
  }

  private double micros(long nanos) {
    return nanos / 1e3 / items;
  }
}

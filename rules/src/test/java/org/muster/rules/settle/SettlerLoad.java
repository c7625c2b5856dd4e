package org.muster.rules.settle;

import java.util.ArrayList;
import java.util.List;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.mail.Digest;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;

/**
 * Settles one very large mailbox and prints time and memory: run by hand, with the number of items
 * a side.
 */
final class SettlerLoad {

  private static final int BLOCK = 256;

  private SettlerLoad() {}

  public static void main(String[] args) {
    int items = args.length > 0 ? Integer.parseInt(args[0]) : 200_000;
    SampleReading sample = new SampleReading().live();
    for (int round = 0; round < 3; round++) {
      List<MailboxEvent> events = events(items);
      long before = used();
      long start = System.nanoTime();
      Settlement settled =
          new Settler(sample.terms(), SampleReading.KEYS).settle(sample.pair(), events);
      double seconds = (System.nanoTime() - start) / 1e9;
      long rows = used() - before;
      System.out.printf(
          "%d items a side: %.1f s, %d octets an item kept in rows, %d findings, grade %s%n",
          items,
          seconds,
          rows / (2L * items),
          settled.rows().findings().size(),
          settled.rows().mailbox().grade());
    }
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static List<MailboxEvent> events(int items) {
    List<MailboxEvent> events = new ArrayList<>();
    side(Side.SOURCE, items, events);
    side(Side.TARGET, items, events);
    return events;
  }

  /** Every hundredth item is not copied, every ninetieth arrives in other octets. */
  private static void side(Side side, int items, List<MailboxEvent> events) {
    List<ItemDigest> block = new ArrayList<>();
    int sent = 0;
    for (int n = 0; n < items; n++) {
      if (side == Side.SOURCE || n % 100 != 0) {
        block.add(item(n, side == Side.TARGET && n % 90 == 0));
        sent++;
      }
      if (block.size() == BLOCK || n == items - 1) {
        events.add(new ItemBlock(4, side, 0, 0, 0, block));
        block = new ArrayList<>();
      }
    }
    Folder inbox = new Folder(0, FolderPath.INBOX, FolderRole.INBOX, sent);
    events.add(new MailboxOpened(4, side, 0, List.of(inbox), List.of()));
    events.add(
        new FolderRead(4, side, 0, 0, 0, new FolderAccount(sent, sent, sent, 0, 0, 0, 0, 0)));
    events.add(new MailboxRead(4, side, 0, null));
  }

  private static ItemDigest item(int n, boolean rewritten) {
    return SampleItem.perfect()
        .locator("1/" + n)
        .messageId(new Digest(n, 1))
        .envelope("envelope " + n)
        .text(SampleItem.text("words " + n, "shape", 1_204, 0))
        .attachments(SampleItem.attachments())
        .raw((rewritten ? "new octets " : "octets ") + n)
        .sent(1_200_000_000L + n)
        .received(1_200_000_010L + n)
        .get();
  }
}

package org.muster.rules.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.muster.rules.bulk.OnDemand;
import org.muster.rules.catalogue.SampleItem;
import org.muster.rules.evidence.CauseCount;
import org.muster.rules.evidence.FolderRow;
import org.muster.rules.evidence.ItemRow;
import org.muster.rules.evidence.Ledger;
import org.muster.rules.evidence.MailboxRow;
import org.muster.rules.evidence.PairRows;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.Side;

/** Whatever two mailboxes hold: the ledger balances, and no item is lost or told twice. */
class SettlerProperties {

  private static final List<String> FOLDERS =
      List.of("INBOX", "Sent", "Trash", "trash", "Results/2008", "results/2008");

  /** An item in a folder; few values for each trait, so that items are alike in every way. */
  private record Kept(int folder, int id, int text, Condition condition, boolean late) {

    ItemDigest item(int n) {
      SampleItem item =
          SampleItem.perfect()
              .locator("1/" + n)
              .messageId(id == 0 ? null : SampleItem.digest("id " + id))
              .text(SampleItem.text("words " + text, "shape", 5, 0))
              .raw("octets " + text + id)
              .condition(condition);
      return late
          ? item.sent(SampleReading.CUTOVER + 5).received(SampleReading.CUTOVER + 9).get()
          : item.get();
    }
  }

  /** A mailbox; some folders lose items while they are read. */
  private record Held(List<Kept> items, Set<Integer> folders, int vanishing) {}

  @Provide
  Arbitrary<Held> mailbox() {
    Arbitrary<Condition> conditions =
        Arbitraries.frequency(
            net.jqwik.api.Tuple.of(8, Condition.READ),
            net.jqwik.api.Tuple.of(1, Condition.UNREADABLE),
            net.jqwik.api.Tuple.of(1, Condition.TOO_DEEP));
    Arbitrary<Integer> few = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> folder = Arbitraries.integers().between(0, FOLDERS.size() - 1);
    Arbitrary<Kept> kept =
        Combinators.combine(folder, few, few, conditions, Arbitraries.of(false, false, true))
            .as(Kept::new);
    return Combinators.combine(kept.list().ofMaxSize(30), folder.set(), few).as(Held::new);
  }

  private static SampleReading reading(Held source, Held second, Held target) {
    SampleReading reading = new SampleReading().live().merge(2);
    add(reading, Side.SOURCE, 0, source);
    add(reading, Side.SOURCE, 1, second);
    add(reading, Side.TARGET, 0, target);
    return reading;
  }

  private static void add(SampleReading reading, Side side, int member, Held held) {
    reading.vanishing(held.vanishing());
    for (int folder = 0; folder < FOLDERS.size(); folder++) {
      List<ItemDigest> items = new ArrayList<>();
      for (Kept kept : held.items()) {
        if (kept.folder() == folder) {
          items.add(kept.item(items.size()));
        }
      }
      if (!items.isEmpty() || held.folders().contains(folder)) {
        reading.folder(side, member, FOLDERS.get(folder), items.toArray(ItemDigest[]::new));
      }
    }
  }

  @Property(tries = 300)
  void theLedgerBalances(
      @ForAll("mailbox") Held source,
      @ForAll("mailbox") Held second,
      @ForAll("mailbox") Held target) {
    PairRows rows = reading(source, second, target).settle().rows();
    MailboxRow mailbox = rows.mailbox();
    assertThat(rows.folders()).allMatch(FolderRow::balanced).allMatch(f -> f.ledger().balances());
    assertThat(mailbox.balanced()).isTrue();
    assertThat(rows.folders().stream().map(FolderRow::ledger).reduce(Ledger.NONE, Ledger::plus))
        .isEqualTo(mailbox.ledger());
    assertThat(mailbox.ledger().toOtherFolders()).isEqualTo(mailbox.ledger().fromOtherFolders());
    assertThat(mailbox.ledger().causes().stream().mapToLong(CauseCount::items).sum())
        .isEqualTo(
            mailbox.ledger().missing() + mailbox.ledger().extra() + mailbox.ledger().duplicated());
  }

  @Property(tries = 300)
  void everyItemIsInExactlyOneRow(
      @ForAll("mailbox") Held source,
      @ForAll("mailbox") Held second,
      @ForAll("mailbox") Held target) {
    SampleReading reading = reading(source, second, target);
    PairRows rows = reading.settle().rows();
    assertThat(rows.items().stream().flatMap(SettlerProperties::places).toList())
        .containsExactlyInAnyOrderElementsOf(places(reading.events()));
    assertThat(rows.items()).extracting(ItemRow::key).doesNotHaveDuplicates().isSorted();
    assertThat(rows.findings()).extracting("fingerprint").doesNotHaveDuplicates();
    assertThat(rows.folders()).extracting("key").doesNotHaveDuplicates();
    assertThat(rows.mailbox().itemRows()).isEqualTo(rows.items().size());
    assertThat(rows.mailbox().findingRows()).isEqualTo(rows.findings().size());
    assertThat(rows.mailbox().folderRows()).isEqualTo(rows.folders().size());
  }

  @Property(tries = 100)
  void itemsThatAreMadeEachTimeAnewGiveTheSameRows(
      @ForAll("mailbox") Held source,
      @ForAll("mailbox") Held second,
      @ForAll("mailbox") Held target) {
    SampleReading reading = reading(source, second, target);
    List<MailboxEvent> anew = reading.events().stream().map(SettlerProperties::madeAnew).toList();
    assertThat(reading.settle(anew)).isEqualTo(reading.settle());
  }

  private static MailboxEvent madeAnew(MailboxEvent event) {
    return event instanceof ItemBlock b
        ? new ItemBlock(
            b.pair(),
            b.side(),
            b.member(),
            b.folder(),
            b.attempt(),
            OnDemand.of(b.items().size(), n -> b.items().get(n).in(b.items().get(n).condition())))
        : event;
  }

  private static Stream<String> places(ItemRow row) {
    Stream<String> source =
        row.source() == null
            ? Stream.of()
            : Stream.of(
                "SOURCE" + row.member() + row.source().folder() + "/" + row.source().locator());
    Stream<String> target =
        row.target() == null
            ? Stream.of()
            : Stream.of("TARGET0" + row.target().folder() + "/" + row.target().locator());
    return Stream.concat(source, target);
  }

  private static List<String> places(List<MailboxEvent> events) {
    return Reading.of(events).folders().stream()
        .flatMap(
            folder ->
                folder.items().stream()
                    .map(
                        i ->
                            ""
                                + folder.side()
                                + folder.member()
                                + folder.path()
                                + "/"
                                + i.locator()))
        .toList();
  }

  @Property(tries = 300)
  void orderAndAttemptsThatWereGivenUpDoNotMatter(
      @ForAll("mailbox") Held source, @ForAll("mailbox") Held target, @ForAll Random random) {
    SampleReading reading = new SampleReading().live().attempt(1);
    add(reading, Side.SOURCE, 0, source);
    add(reading, Side.TARGET, 0, target);
    List<MailboxEvent> events = new ArrayList<>(reading.events());
    Settlement expected = reading.settle(events);
    events.addAll(givenUp(events));
    Collections.shuffle(events, random);
    assertThat(reading.settle(events)).isEqualTo(expected);
  }

  /** What lower attempts sent before the folder was begun again. */
  private static List<MailboxEvent> givenUp(List<MailboxEvent> events) {
    List<MailboxEvent> lower = new ArrayList<>();
    for (MailboxEvent event : events) {
      if (event instanceof ItemBlock b) {
        lower.add(new ItemBlock(b.pair(), b.side(), b.member(), b.folder(), 0, b.items()));
      } else if (event instanceof FolderRead r) {
        lower.add(new FolderRead(r.pair(), r.side(), r.member(), r.folder(), 0, r.account()));
      }
    }
    return lower;
  }
}

package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.jobs.source.FaultyStore.Fault;
import org.muster.jobs.wire.Wire;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.Interruptions;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;
import org.muster.rules.settle.FolderMap;

class MailboxReadingTest {

  private static final int ITEMS = 25;
  private static final MailboxRead UNAVAILABLE =
      new MailboxRead(0, Side.SOURCE, 0, Unavailability.UNAVAILABLE);

  @TempDir Path folder;
  private MailStore store;
  private FolderMap folders = FolderMap.NONE;
  private final AtomicInteger strikes = new AtomicInteger();

  @BeforeEach
  void fill() throws IOException {
    TestMaildir inbox = TestMaildir.create(folder.resolve("anna"));
    for (int i = 0; i < ITEMS; i++) {
      inbox.put(Mails.numbered(i));
    }
    store = new MaildirStore(folder.toString());
  }

  @Test
  void connectionThatBreaksIsMadeAgainWhereItBroke() throws Exception {
    List<MailboxEvent> events = read(failing(7, this::hangUp));

    assertThat(locators(events)).hasSize(ITEMS).doesNotHaveDuplicates();
    assertThat(strikes).hasValue(ITEMS / 7);
    assertThat(events).last().isEqualTo(broken(null, ITEMS / 7));
  }

  @Test
  void connectionThatNeverGivesAnythingIsGivenUp() throws Exception {
    List<MailboxEvent> events = read(failing(0, this::hangUp));

    int attempts = 4 * (1 + SourceFixture.QUICK.retries());
    assertThat(events).last().isEqualTo(broken(Unavailability.UNAVAILABLE, attempts));
    assertThat(locators(events)).as("items given up first").hasSize(3);
    assertThat(strikes).hasValue(attempts);
  }

  @Test
  void folderWhosePositionIsLostIsBegunAgain() throws Exception {
    List<MailboxEvent> events =
        read(
            failing(
                12,
                () -> {
                  if (strikes.getAndIncrement() == 0) {
                    throw new PositionLostException("lost");
                  }
                }));

    assertThat(blocks(events).filter(block -> block.attempt() == 1).toList())
        .flatExtracting(ItemBlock::items)
        .hasSize(ITEMS);
    assertThat(events)
        .filteredOn(FolderRead.class::isInstance)
        .singleElement()
        .satisfies(
            read -> {
              assertThat(((FolderRead) read).attempt()).isEqualTo(1);
              assertThat(((FolderRead) read).account().begunAgain()).isEqualTo(1);
            });
  }

  @Test
  void folderWhosePositionIsAlwaysLostIsGivenUp() throws Exception {
    List<MailboxEvent> events =
        read(
            failing(
                3,
                () -> {
                  throw new PositionLostException("lost");
                }));

    assertThat(events).last().isEqualTo(UNAVAILABLE);
  }

  @Test
  void faultOfMusterIsARecord() throws Exception {
    List<MailboxEvent> events =
        read(
            failing(
                3,
                () -> {
                  throw new IllegalStateException("no content here");
                }));

    assertThat(events).last().isEqualTo(UNAVAILABLE);
  }

  @Test
  void lackOfMemoryIsNotSwallowed() {
    MailStore store =
        failing(
            3,
            () -> {
              throw new OutOfMemoryError("thrown by a test");
            });

    assertThatThrownBy(() -> read(store)).isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void folderLeftOutByTheWaveFileIsListedAndNotRead() throws Exception {
    TestMaildir.create(folder.resolve("anna")).folder("Trash").put(Mails.numbered(99));
    folders = new FolderMap(Map.of(), List.of("Trash/**"));

    List<MailboxEvent> events = read(store);

    MailboxOpened opened = (MailboxOpened) events.get(0);
    assertThat(opened.folders()).hasSize(1);
    assertThat(opened.skipped())
        .extracting(SkippedFolder::reason)
        .containsExactly(SkippedFolder.Reason.BY_WAVE_FILE);
    assertThat(locators(events)).hasSize(ITEMS);
  }

  @Test
  void stateAfterAnyStepGoesOnWithoutSendingTwice() throws Exception {
    List<MailboxEvent> whole = read(store);
    for (int steps = 1; steps < 5; steps++) {
      List<MailboxEvent> events = new ArrayList<>();
      MailboxSplit split = split();
      MailboxReading first = reading(split, store);
      for (int i = 0; i < steps; i++) {
        Step step = first.next().orElseThrow();
        add(step, events);
        split = split.with(step.after());
      }
      readOn(reading(split, store), events);

      assertThat(locators(events)).as("after %d steps", steps).isEqualTo(locators(whole));
      assertThat(events).extracting(Object::getClass).isEqualTo(classes(whole));
    }
  }

  private static MailboxRead broken(@Nullable Unavailability reason, int times) {
    return new MailboxRead(0, Side.SOURCE, 0, reason, new Interruptions(0, times, 0));
  }

  private void hangUp() throws IOException {
    strikes.incrementAndGet();
    throw new IOException("hung up");
  }

  private FaultyStore failing(int after, Fault fault) {
    return new FaultyStore(store, after, fault);
  }

  private List<MailboxEvent> read(MailStore from) throws Exception {
    List<MailboxEvent> events = new ArrayList<>();
    readOn(reading(split(), from), events);
    return events;
  }

  private static void readOn(MailboxReading reading, List<MailboxEvent> events) throws Exception {
    for (Optional<Step> step = reading.next(); step.isPresent(); step = reading.next()) {
      add(step.get(), events);
    }
  }

  private static void add(Step step, List<MailboxEvent> events) {
    step.wires().stream()
        .filter(wire -> wire.asPair().isEmpty())
        .map(Wire::asEvent)
        .forEach(events::add);
  }

  private static MailboxSplit split() {
    return MailboxSplit.source(SourceFixture.pair(0, "anna", "anna"), 0);
  }

  private MailboxReading reading(MailboxSplit split, MailStore from) {
    MailboxConnection connection =
        new MailboxConnection(from, "anna", Depth.CONTENT, folders, Reading.digester());
    return new MailboxReading(split, connection, SourceFixture.QUICK);
  }

  private static Stream<ItemBlock> blocks(List<MailboxEvent> events) {
    return events.stream().filter(ItemBlock.class::isInstance).map(ItemBlock.class::cast);
  }

  private static List<String> locators(List<MailboxEvent> events) {
    return blocks(events).flatMap(b -> b.items().stream()).map(ItemDigest::locator).toList();
  }

  private static List<Class<?>> classes(List<MailboxEvent> events) {
    return events.stream().<Class<?>>map(Object::getClass).toList();
  }
}

package org.muster.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
import org.muster.connectors.maildir.MaildirStore;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderRead;
import org.muster.rules.mail.ItemBlock;
import org.muster.rules.mail.MailboxEvent;
import org.muster.rules.mail.MailboxOpened;
import org.muster.rules.mail.MailboxRead;
import org.muster.rules.mail.Side;
import org.muster.rules.mail.Unavailability;

class MailSourceTest {

  private static final int ITEMS = 25;

  @TempDir Path folder;
  private SourceFixture wave;

  @BeforeEach
  void fill() throws Exception {
    for (String user : List.of("source/anna", "target/anna", "source/ben")) {
      TestMaildir inbox = TestMaildir.create(folder.resolve(user).resolve("Maildir"));
      for (int i = 0; i < ITEMS; i++) {
        inbox.put(Mails.numbered(i));
      }
      inbox.folder("Sent").put(Mails.numbered(ITEMS));
    }
    wave =
        SourceFixture.of(
            folder,
            new MaildirStore(folder.resolve("source").toString()),
            new MaildirStore(folder.resolve("target").toString()));
  }

  @Test
  void mailboxSendsItsMarkersInOrder() throws Exception {
    List<MailboxEvent> events = wave.read(SourceFixture.pair(0, "anna", "anna"));

    assertThat(of(events, Side.SOURCE))
        .extracting(Object::getClass)
        .isEqualTo(
            List.of(
                MailboxOpened.class,
                ItemBlock.class,
                ItemBlock.class,
                ItemBlock.class,
                FolderRead.class,
                ItemBlock.class,
                FolderRead.class,
                MailboxRead.class));
    assertThat(items(events, Side.SOURCE)).isEqualTo(ITEMS + 1);
    assertThat(items(events, Side.TARGET)).isEqualTo(ITEMS + 1);
  }

  @Test
  void mailboxThatIsNotThereIsARecord() throws Exception {
    List<MailboxEvent> events = wave.read(SourceFixture.pair(0, "ben", "ben"));

    assertThat(of(events, Side.TARGET))
        .containsExactly(new MailboxRead(0, Side.TARGET, 0, Unavailability.DOES_NOT_EXIST));
    assertThat(items(events, Side.SOURCE)).isEqualTo(ITEMS + 1);
  }

  @Test
  void allSourcesOfAMergeAreRead() throws Exception {
    List<MailboxEvent> events = wave.read(SourceFixture.pair(0, List.of("anna", "ben"), "anna"));

    assertThat(events.stream().filter(MailboxRead.class::isInstance))
        .extracting(MailboxEvent::member)
        .containsExactlyInAnyOrder(0, 0, 1);
  }

  @Test
  void countsNeedTheListingOnly() throws Exception {
    List<MailboxEvent> events = wave.with(Depth.COUNTS).read(SourceFixture.pair(0, "anna", "anna"));

    assertThat(events)
        .extracting(MailboxEvent::getClass)
        .containsOnly(MailboxOpened.class, MailboxRead.class);
  }

  private static List<MailboxEvent> of(List<MailboxEvent> events, Side side) {
    return events.stream().filter(event -> event.side() == side).toList();
  }

  private static long items(List<MailboxEvent> events, Side side) {
    return of(events, side).stream()
        .flatMap(e -> e instanceof ItemBlock block ? block.items().stream() : Stream.of())
        .count();
  }
}

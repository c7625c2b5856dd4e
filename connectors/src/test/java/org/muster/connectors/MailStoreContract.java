package org.muster.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Unavailability;

/** What every mail system must do; each runs these tests on a mailbox of its own. */
public interface MailStoreContract {

  Set<Flag> SEEN = Set.of(Flag.SEEN);
  Set<Flag> GOING = Set.of(Flag.SEEN, Flag.DELETED);

  Scene scene() throws IOException;

  private static FolderPath path(String... names) {
    return new FolderPath(List.of(names));
  }

  private static byte[] octets(int number) {
    return Mails.numbered(number).getBytes(StandardCharsets.ISO_8859_1);
  }

  default Mailbox open(Scene scene) throws IOException {
    return scene.store().open(scene.mailbox(), Reading.digester());
  }

  @Test
  default void itemsComeInTheSameOrderEachTime() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 30; i++) {
      scene.inbox().add(Mails.numbered(i));
    }
    try (Mailbox mailbox = open(scene)) {
      List<ItemDigest> first = scene.asKnown(Reading.inbox(mailbox));

      assertThat(first).hasSize(30).doesNotHaveDuplicates();
      assertThat(scene.asKnown(Reading.inbox(mailbox))).isEqualTo(first);
    }
  }

  @Test
  default void readingOnAfterAnyPositionGivesTheRestAndTheSameAccount() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 7; i++) {
      scene.inbox().add(octets(i), i % 2 == 0 ? SEEN : GOING, TestFolder.RECEIVED);
    }
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      List<ItemDigest> whole = scene.asKnown(Reading.inbox(mailbox));
      int deleted = scene.keptFlags().contains(Flag.DELETED) ? 3 : 0;
      for (int stop = 1; stop <= 7; stop++) {
        Position position = Reading.positionAfter(mailbox, inbox, stop);
        try (Mailbox later = open(scene);
            FolderCursor cursor = later.read(inbox, position, Depth.CONTENT)) {
          assertThat(scene.asKnown(Reading.rest(cursor))).isEqualTo(whole.subList(stop, 7));
          assertThat(cursor.account()).isEqualTo(new FolderAccount(7, 7, 7, 0, 0, 0, deleted, 0));
        }
      }
    }
  }

  @Test
  default void readingChangesNothing() throws IOException {
    Scene scene = scene();
    scene.inbox().add(octets(1), Set.of(), TestFolder.RECEIVED);
    scene.inbox().add(octets(2), Set.of(Flag.FLAGGED, Flag.SEEN), TestFolder.RECEIVED);
    scene.inbox().deliver(Mails.numbered(3));
    scene.inbox().folder(path("Sent")).add(Mails.numbered(4));
    String before = scene.state();
    try (Mailbox mailbox = open(scene)) {
      for (Folder folder : mailbox.listing().folders()) {
        try (FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT)) {
          Reading.rest(cursor);
          assertThat(cursor.account().balances()).isTrue();
        }
      }
    }
    assertThat(scene.state()).isEqualTo(before);
  }

  @Test
  default void missingMailboxIsSaidToBeMissing() throws IOException {
    MailStore store = scene().store();
    store.open(scene().mailbox(), Reading.digester()).close();

    assertThatThrownBy(() -> store.open("nobody-of-this-name", Reading.digester()))
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Unavailability.DOES_NOT_EXIST));
  }

  @Test
  default void emptyFolderHasAnEmptyAccount() throws IOException {
    Scene scene = scene();
    scene.inbox().folder(path("Drafts"));
    try (Mailbox mailbox = open(scene)) {
      Folder drafts = Reading.folder(mailbox, "Drafts");
      assertThat(drafts.role()).isEqualTo(FolderRole.DRAFTS);
      assertThat(drafts.declared()).isZero();
      try (FolderCursor cursor = mailbox.read(drafts, Position.START, Depth.CONTENT)) {
        assertThat(cursor.next()).isEmpty();
        assertThat(cursor.account()).isEqualTo(new FolderAccount(0, 0, 0, 0, 0, 0, 0, 0));
      }
    }
  }

  @Test
  default void folderNamesAreDecoded() throws IOException {
    Scene scene = scene();
    List<FolderPath> paths =
        List.of(
            path("Entw\u00fcrfe"),
            path("R&D"),
            path("Project", "2009 Q1"),
            path("\u263a-"),
            path("Sent Messages"));
    for (FolderPath path : paths) {
      scene.inbox().folder(path).add(Mails.numbered(1));
    }
    try (Mailbox mailbox = open(scene)) {
      assertThat(mailbox.listing().folders())
          .filteredOn(folder -> folder.declared() > 0)
          .extracting(Folder::path)
          .containsExactlyInAnyOrderElementsOf(paths);
      for (Folder folder : mailbox.listing().folders()) {
        try (FolderCursor cursor = mailbox.read(folder, Position.START, Depth.CONTENT)) {
          assertThat(Reading.rest(cursor)).hasSize((int) folder.declared());
        }
      }
    }
  }

  @Test
  default void flagsAndDatesAreTold() throws IOException {
    Scene scene = scene();
    Instant received = Instant.parse("2009-02-14T17:59:59Z");
    scene.inbox().add(octets(1), Scene.SYSTEM_FLAGS, received);
    try (Mailbox mailbox = open(scene)) {
      ItemDigest item = Reading.inbox(mailbox).get(0);
      assertThat(item.flags()).isEqualTo(scene.keptFlags());
      assertThat(item.received())
          .isEqualTo(scene.dates() == Scene.Dates.KEPT ? received.getEpochSecond() : null);
      assertThat(item.condition()).isEqualTo(Condition.READ);
    }
  }

  @Test
  default void messageAboveTheLimitIsReadInPieces() throws IOException {
    Scene scene = scene();
    scene.inbox().add(Mails.numbered(0));
    scene.inbox().add(Mails.ofSize(10 << 20), SEEN, TestFolder.RECEIVED);
    scene.inbox().add(Mails.numbered(2));
    try (Mailbox mailbox = open(scene)) {
      List<ItemDigest> items = Reading.inbox(mailbox);
      assertThat(items).extracting(ItemDigest::condition).containsOnly(Condition.READ);
      assertThat(items.get(1).octets()).isGreaterThan(10_000_000);
    }
  }

  @Test
  default void headersAreReadWithoutContent() throws IOException {
    Scene scene = scene();
    scene.inbox().add(Mails.numbered(1));
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      ItemDigest whole = Reading.inbox(mailbox).get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.ENVELOPE)) {
        ItemDigest headers = cursor.next().orElseThrow();
        assertThat(headers.condition()).isEqualTo(Condition.HEADERS_ONLY);
        assertThat(headers.messageId()).isEqualTo(whole.messageId());
        assertThat(headers.envelope()).isEqualTo(whole.envelope());
      }
    }
  }

  @Test
  default void cursorClosedEarlyLeavesTheMailboxUsable() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 50; i++) {
      scene.inbox().add(Mails.numbered(i));
    }
    scene.inbox().folder(path("Other")).add(Mails.numbered(99));
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        assertThat(cursor.next()).isPresent();
      }
      Folder other = Reading.folder(mailbox, "Other");
      try (FolderCursor cursor = mailbox.read(other, Position.START, Depth.CONTENT)) {
        assertThat(Reading.rest(cursor)).hasSize(1);
      }
      assertThat(Reading.inbox(mailbox)).hasSize(50);
    }
  }

  @Test
  default void closedMailboxGivesNothingMore() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 600; i++) {
      scene.inbox().add(Mails.numbered(i));
    }
    Mailbox mailbox = open(scene);
    Folder inbox = mailbox.listing().folders().get(0);
    FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT);
    assertThat(cursor.next()).isPresent();
    mailbox.close();

    assertThatIOException().isThrownBy(() -> Reading.rest(cursor));
  }

  @Test
  default void positionOfAnotherVersionIsLost() throws IOException {
    Scene scene = scene();
    scene.inbox().add(Mails.numbered(1));
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);

      assertThatThrownBy(() -> mailbox.read(inbox, new Position("9/x"), Depth.CONTENT))
          .isInstanceOf(PositionLostException.class);
    }
  }

  @Test
  default void countsAreNotRead() throws IOException {
    Scene scene = scene();
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);

      assertThatThrownBy(() -> mailbox.read(inbox, Position.START, Depth.COUNTS))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("COUNTS");
    }
  }

  /** Messages that go while a folder is read have vanished; those that come have arrived. */
  @Test
  default void vanishedAndArrivedAreCounted() throws IOException {
    Scene scene = scene();
    List<TestFolder.TestMessage> messages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      messages.add(scene.inbox().add(Mails.numbered(i)));
    }
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      Position position = Reading.positionAfter(mailbox, inbox, 2);
      scene.inReadingOrder(messages).get(4).remove();
      scene.inbox().add(Mails.numbered(7));
      if (scene.changes() != Scene.Changes.ALL_TOLD) {
        assertLost(scene, inbox, position);
        return;
      }
      try (Mailbox later = open(scene);
          FolderCursor cursor = later.read(inbox, position, Depth.CONTENT)) {
        assertThat(Reading.rest(cursor)).hasSize(3);
        assertThat(cursor.account()).isEqualTo(new FolderAccount(6, 6, 5, 0, 1, 1, 0, 0));
        assertThat(cursor.next()).isEqualTo(Optional.empty());
      }
    }
  }

  @Test
  default void arrivedAreCounted() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 3; i++) {
      scene.inbox().add(Mails.numbered(i));
    }
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      Position position = Reading.positionAfter(mailbox, inbox, 2);
      scene.inbox().add(Mails.numbered(3));
      if (scene.changes() == Scene.Changes.NONE_TOLD) {
        assertLost(scene, inbox, position);
        return;
      }
      try (Mailbox later = open(scene);
          FolderCursor cursor = later.read(inbox, position, Depth.CONTENT)) {
        assertThat(Reading.rest(cursor)).hasSize(1);
        assertThat(cursor.account()).isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 1, 0, 0));
      }
    }
  }

  private void assertLost(Scene scene, Folder folder, Position position) throws IOException {
    try (Mailbox later = open(scene)) {
      assertThatThrownBy(() -> Reading.rest(later.read(folder, position, Depth.CONTENT)))
          .isInstanceOf(PositionLostException.class);
    }
  }
}

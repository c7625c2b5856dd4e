package org.muster.connectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestMaildir;
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

  /** A fresh mailbox and the store that reads it. */
  interface Scene {
    MailStore store();

    String mailbox();

    /** What is read; changes show at once. */
    TestMaildir maildir();

    /** All that reading might change. */
    String state() throws IOException;
  }

  Scene scene() throws IOException;

  default Mailbox open(Scene scene) throws IOException {
    return scene.store().open(scene.mailbox(), Reading.digester());
  }

  @Test
  default void itemsComeInTheSameOrderEachTime() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 30; i++) {
      scene.maildir().put(Mails.numbered(i));
    }
    try (Mailbox mailbox = open(scene)) {
      List<ItemDigest> first = Reading.inbox(mailbox);

      assertThat(first).hasSize(30).doesNotHaveDuplicates();
      assertThat(Reading.inbox(mailbox)).isEqualTo(first);
    }
  }

  @Test
  default void readingOnAfterAnyPositionGivesTheRestAndTheSameAccount() throws IOException {
    Scene scene = scene();
    for (int i = 0; i < 7; i++) {
      scene.maildir().put(Mails.numbered(i), i % 2 == 0 ? "S" : "ST", TestMaildir.RECEIVED);
    }
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      List<ItemDigest> whole = Reading.inbox(mailbox);
      for (int stop = 1; stop <= 7; stop++) {
        Position position = Reading.positionAfter(mailbox, inbox, stop);
        try (Mailbox later = open(scene);
            FolderCursor cursor = later.read(inbox, position, Depth.CONTENT)) {
          assertThat(Reading.rest(cursor)).isEqualTo(whole.subList(stop, 7));
          assertThat(cursor.account()).isEqualTo(new FolderAccount(7, 7, 7, 0, 0, 0, 3, 0));
        }
      }
    }
  }

  @Test
  default void readingChangesNothing() throws IOException {
    Scene scene = scene();
    scene.maildir().put(Mails.numbered(1), "", TestMaildir.RECEIVED);
    scene.maildir().put(Mails.numbered(2), "FS", TestMaildir.RECEIVED);
    scene.maildir().putNew(Mails.numbered(3));
    scene.maildir().folder("Sent").put(Mails.numbered(4));
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
    scene.maildir().folder("Drafts");
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
    for (String name :
        List.of("Entw&APw-rfe", "R&-D", "Project.2009 Q1", "&Jjo-!", "Sent Messages")) {
      scene.maildir().folder(name).put(Mails.numbered(1));
    }
    try (Mailbox mailbox = open(scene)) {
      assertThat(mailbox.listing().folders())
          .filteredOn(folder -> folder.declared() > 0)
          .extracting(Folder::path)
          .containsExactlyInAnyOrder(
              new FolderPath(List.of("Entw\u00fcrfe")),
              new FolderPath(List.of("R&D")),
              new FolderPath(List.of("Project", "2009 Q1")),
              new FolderPath(List.of("\u263a!")),
              new FolderPath(List.of("Sent Messages")));
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
    scene.maildir().put(Mails.numbered(1), "DFRST", received);
    try (Mailbox mailbox = open(scene)) {
      ItemDigest item = Reading.inbox(mailbox).get(0);
      assertThat(item.flags())
          .isEqualTo(Set.of(Flag.DRAFT, Flag.FLAGGED, Flag.ANSWERED, Flag.SEEN, Flag.DELETED));
      assertThat(item.received()).isEqualTo(received.getEpochSecond());
      assertThat(item.condition()).isEqualTo(Condition.READ);
    }
  }

  @Test
  default void messageAboveTheLimitIsReadInPieces() throws IOException {
    Scene scene = scene();
    scene.maildir().put(Mails.numbered(0));
    scene.maildir().put(Mails.ofSize(10 << 20), "S", TestMaildir.RECEIVED);
    scene.maildir().put(Mails.numbered(2));
    try (Mailbox mailbox = open(scene)) {
      List<ItemDigest> items = Reading.inbox(mailbox);
      assertThat(items).extracting(ItemDigest::condition).containsOnly(Condition.READ);
      assertThat(items.get(1).octets()).isGreaterThan(10_000_000);
    }
  }

  @Test
  default void headersAreReadWithoutContent() throws IOException {
    Scene scene = scene();
    scene.maildir().put(Mails.numbered(1));
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
      scene.maildir().put(Mails.numbered(i));
    }
    scene.maildir().folder("Other").put(Mails.numbered(99));
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
      scene.maildir().put(Mails.numbered(i));
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
    scene.maildir().put(Mails.numbered(1));
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
    List<java.nio.file.Path> files = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      files.add(scene.maildir().put(Mails.numbered(i)));
    }
    try (Mailbox mailbox = open(scene)) {
      Folder inbox = mailbox.listing().folders().get(0);
      Position position = Reading.positionAfter(mailbox, inbox, 2);
      java.nio.file.Files.delete(files.get(4));
      scene.maildir().put(Mails.numbered(7));
      try (Mailbox later = open(scene);
          FolderCursor cursor = later.read(inbox, position, Depth.CONTENT)) {
        assertThat(Reading.rest(cursor)).hasSize(3);
        assertThat(cursor.account()).isEqualTo(new FolderAccount(6, 6, 5, 0, 1, 1, 0, 0));
        assertThat(cursor.next()).isEqualTo(Optional.empty());
      }
    }
  }
}

package org.muster.connectors.mbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.MboxWriter;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.FolderAccount;

/** A file that other programs write while it is read. */
class MboxChangesTest {

  private static final FileTime LATER = FileTime.from(TestFolder.RECEIVED.plusSeconds(60));

  @TempDir Path store;
  private Mboxes mboxes;

  @BeforeEach
  void write() throws IOException {
    mboxes = new Mboxes(store).inbox(entry(1) + entry(2) + entry(3));
    Files.setLastModifiedTime(mboxes.inbox(), FileTime.from(TestFolder.RECEIVED));
  }

  private static String entry(int number) {
    return new String(
        new MboxWriter(FromQuoting.MBOXRD)
            .entry(
                Mails.numbered(number).getBytes(StandardCharsets.ISO_8859_1),
                Set.of(),
                TestFolder.RECEIVED),
        StandardCharsets.ISO_8859_1);
  }

  /** Something that another program does. */
  private interface Change {
    void make(Path inbox) throws IOException;
  }

  /** What is read if the change is made after the first message. */
  private FolderAccount readingOverA(Change change) throws IOException {
    try (Mailbox mailbox = mboxes.open(FromQuoting.MBOXRD);
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      assertThat(cursor.next()).isPresent();
      change.make(mboxes.inbox());
      Files.setLastModifiedTime(mboxes.inbox(), LATER);
      Reading.rest(cursor);
      return cursor.account();
    }
  }

  private void assertLost(Change change) {
    assertThatThrownBy(() -> readingOverA(change))
        .isInstanceOf(PositionLostException.class)
        .hasMessageStartingWith("Cannot go on reading folder: ");
  }

  private static void append(Path inbox, String text) throws IOException {
    Files.writeString(inbox, text, StandardOpenOption.APPEND);
  }

  @Test
  void messagesThatAreAppendedHaveArrived() throws IOException {
    assertThat(readingOverA(inbox -> append(inbox, entry(4) + entry(5))))
        .isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 2, 0, 0));
  }

  @Test
  void fileThatWasOnlyTouchedIsTheSame() throws IOException {
    assertThat(readingOverA(inbox -> {})).isEqualTo(new FolderAccount(3, 3, 3, 0, 0, 0, 0, 0));
  }

  @Test
  void textThatIsAppendedToTheLastMessageLosesThePosition() {
    assertLost(inbox -> append(inbox, "one more line\n"));
  }

  @Test
  void fileThatBecameShorterLosesThePosition() {
    assertLost(inbox -> Files.writeString(inbox, entry(1)));
  }

  @Test
  void messageThatWentWhileAnotherCameLosesThePosition() {
    assertLost(inbox -> Files.writeString(inbox, entry(2) + entry(3) + entry(4) + entry(5)));
  }

  @Test
  void fileOfTheSameSizeInItsPlaceLosesThePosition() {
    assertLost(
        inbox -> {
          Path other = Files.writeString(store.resolve("other"), entry(1) + entry(2) + entry(4));
          Files.move(other, inbox, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Test
  void positionIsLostWithItsFile() throws IOException {
    try (Mailbox mailbox = mboxes.open(FromQuoting.MBOXRD);
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      Files.delete(mboxes.inbox());

      assertThatThrownBy(() -> Reading.rest(cursor)).isInstanceOf(PositionLostException.class);
    }
  }

  @Test
  void changeBetweenListingAndReadingIsCountedAnew() throws IOException {
    try (Mailbox mailbox = mboxes.open(FromQuoting.MBOXRD)) {
      var inbox = mailbox.listing().folders().get(0);
      append(mboxes.inbox(), entry(4));
      try (FolderCursor cursor = mailbox.read(inbox, Position.START, Depth.CONTENT)) {
        Reading.rest(cursor);
        assertThat(cursor.account()).isEqualTo(new FolderAccount(4, 4, 4, 0, 0, 0, 0, 0));
      }
    }
  }
}

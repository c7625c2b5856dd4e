package org.muster.connectors.mbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.digest.Stored;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder;
import org.muster.rules.mail.Unavailability;

/** Files as servers, programs and accidents leave them. */
class MboxEdgeTest {

  private static final String FROM_LINE = "From a@b.example Thu Jan 15 10:00:00 2009\n";

  @TempDir Path store;

  private List<ItemDigest> items(String file) throws IOException {
    return new Mboxes(store).inbox(file).items(FromQuoting.AUTO);
  }

  private ItemDigest only(String file) throws IOException {
    List<ItemDigest> items = items(file);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private Path file(String name, String text) throws IOException {
    Path file = store.resolve("anna").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @ParameterizedTest
  @CsvSource({
    "a@b Thu Jan 15 10:00:00 2009, 2009-01-15T10:00:00Z",
    "- Thu Jan  5 10:00:00 2009, 2009-01-05T10:00:00Z",
    "a@b  Thu Jan 15 10:00 2009, 2009-01-15T10:00:00Z",
    "a@b Thu Jan 15 10:00:00 GMT 2009, 2009-01-15T10:00:00Z",
    "a@b Thu Jan 15 10:00:00 EST 2009, 2009-01-15T15:00:00Z",
    "a@b Thu Jan 15 10:00:00 2009 +0100, 2009-01-15T09:00:00Z",
    "1@xxx Thu Jan 15 10:00:00 +0000 2009, 2009-01-15T10:00:00Z",
    "a Thu Jan 15 10:00:00 2009 remote from host, 2009-01-15T10:00:00Z",
    "a b@c Thu Jan 15 10:00:60 2009, 2009-01-15T10:00:59Z"
  })
  void fromLineSaysWhenAMessageWasReceived(String line, Instant received) throws IOException {
    assertThat(only("From " + line + "\n" + Mails.numbered(1)).received())
        .isEqualTo(received.getEpochSecond());
  }

  @Test
  void timeWithoutZoneIsOfTheZoneThatIsSet() throws IOException {
    new Mboxes(store).inbox("From a Wed Jul 15 10:00:00 2009\n" + Mails.numbered(1));
    MboxStore london =
        new MboxStore(store.toString(), FromQuoting.AUTO, ZoneId.of("Europe/London"));

    try (Mailbox mailbox = london.open("anna", Reading.digester())) {
      assertThat(Reading.inbox(mailbox).get(0).received())
          .isEqualTo(Instant.parse("2009-07-15T09:00:00Z").getEpochSecond());
    }
  }

  @Test
  void unknownZoneIsNoDate() throws IOException {
    assertThat(only("From a Thu Jan 15 10:00:00 XYZ 2009\n" + Mails.numbered(1)).received())
        .isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From you to me\n",
        "From a Thu Jan 35 10:00:00 2009\n",
        "From a Thu Jan 15 10:00:00\n",
        "from a Thu Jan 15 10:00:00 2009\n",
        " From a Thu Jan 15 10:00:00 2009\n"
      })
  void lineWithoutADateThatIsOneBeginsNoMessage(String line) throws IOException {
    assertThat(items(FROM_LINE + Mails.numbered(1) + "\n" + line)).hasSize(1);
  }

  @Test
  void fromLineBeginsAMessageAfterAnEmptyLineOnly() throws IOException {
    assertThat(items(FROM_LINE + Mails.numbered(1) + FROM_LINE)).hasSize(1);
    assertThat(items(FROM_LINE + Mails.numbered(1) + "\n" + FROM_LINE)).hasSize(2);
  }

  @Test
  void lineEndsAndTheLastOfThemDoNotMatter() throws IOException {
    String file = FROM_LINE + Mails.numbered(1) + "\n" + FROM_LINE + Mails.numbered(2);
    List<ItemDigest> items = items(file);

    assertThat(items).hasSize(2);
    assertThat(items(file.replace("\n", "\r\n")))
        .extracting(ItemDigest::envelope)
        .isEqualTo(items.stream().map(ItemDigest::envelope).toList());
    assertThat(items(file.stripTrailing()).get(1).layers().links())
        .isEqualTo(items.get(1).layers().links());
    assertThat(items(file + "\n").get(1).raw()).isEqualTo(items.get(1).raw());
  }

  @Test
  void offsetOfItsFromLineIsAMessagesLocator() throws IOException {
    String first = FROM_LINE + Mails.numbered(1) + "\n";

    assertThat(items(first + FROM_LINE + Mails.numbered(2)))
        .extracting(ItemDigest::locator)
        .containsExactly("0", Integer.toString(first.length()));
  }

  @Test
  void whatServersAndProgramsNoteIsNoPartOfTheMessage() throws IOException {
    byte[] mail = Mails.numbered(1).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    ItemDigest original =
        Reading.digester().content(new Stored("", null, Set.of()), mail, 0, mail.length);

    ItemDigest item =
        only(
            FROM_LINE
                + "Status: RO\nX-Status: AF\nX-Keywords: $Forwarded\n  $MDNSent\nX-UID: 7\n"
                + "Content-Length: 40\n"
                + Mails.numbered(1));

    assertThat(item.raw()).isEqualTo(original.raw());
    assertThat(item.flags())
        .containsExactlyInAnyOrder(
            Flag.SEEN, Flag.ANSWERED, Flag.FLAGGED, Flag.FORWARDED, Flag.MDN_SENT);
  }

  @Test
  void flagsOfMozillaAreTold() throws IOException {
    assertThat(
            only(FROM_LINE
                    + "X-Mozilla-Status: 100f\nX-Mozilla-Status2: 00800000\n"
                    + Mails.numbered(1))
                .flags())
        .containsExactlyInAnyOrder(
            Flag.SEEN, Flag.ANSWERED, Flag.FLAGGED, Flag.DELETED, Flag.FORWARDED, Flag.MDN_SENT);
  }

  @Test
  void folderDataOfUwIsNoMessage() throws IOException {
    String data =
        FROM_LINE
            + "Subject: DON'T DELETE THIS MESSAGE -- FOLDER INTERNAL DATA\n"
            + "X-IMAP: 1230000000 0000000042\nStatus: RO\n\nThis text is part of the format.\n\n";

    Mboxes.Read read =
        new Mboxes(store).inbox(data + FROM_LINE + Mails.numbered(1)).read(FromQuoting.AUTO);

    assertThat(read.items()).hasSize(1);
    assertThat(read.account().declared()).isEqualTo(1);
    assertThat(items(data)).isEmpty();
    assertThat(items(data.replace("X-IMAP: ", "X-Other: "))).hasSize(1);
  }

  @Test
  void foldersAreFilesAndDirectories() throws IOException {
    String one = FROM_LINE + Mails.numbered(1);
    new Mboxes(store).inbox(one + "\n" + one);
    file("Sent.mbox", one);
    file("Projects.sbd/2009 Q1", one);
    file("Entw&APw-rfe", "");
    file("archive.2008", one);
    file("Sent.msf", "// index");
    file("inbox", one);
    file(".lock", "");

    try (Mailbox mailbox = new Mboxes(store).open(FromQuoting.AUTO)) {
      assertThat(mailbox.listing().folders())
          .extracting(Folder::path, Folder::declared)
          .containsExactlyInAnyOrder(
              tuple(FolderPath.INBOX, 2L),
              tuple(new FolderPath(List.of("Sent")), 1L),
              tuple(new FolderPath(List.of("Projects", "2009 Q1")), 1L),
              tuple(new FolderPath(List.of("Entw\u00fcrfe")), 0L),
              tuple(new FolderPath(List.of("archive.2008")), 1L),
              tuple(new FolderPath(List.of("inbox", "INBOX")), 1L));
      assertThat(mailbox.listing().skipped())
          .containsExactly(
              new SkippedFolder(
                  new FolderPath(List.of("files that are no mbox: 1")),
                  SkippedFolder.Reason.NOT_MAIL));
    }
  }

  @Test
  void fileThatIsNoMboxIsAFolderThatCannotBeRead() throws IOException {
    file("Broken.mbox", "\u0000\u0001 no mail");
    file("Word", "once upon a time\n");
    Files.createSymbolicLink(store.resolve("anna/Lost"), Path.of("/nonexistent/x"));
    Files.createSymbolicLink(store.resolve("anna/Same"), store.resolve("anna/Word"));

    try (Mailbox mailbox = new Mboxes(store).open(FromQuoting.AUTO)) {
      assertThat(mailbox.listing().folders()).isEmpty();
      assertThat(mailbox.listing().skipped())
          .extracting(skipped -> skipped.path().toString(), SkippedFolder::reason)
          .containsExactly(
              tuple("Broken", SkippedFolder.Reason.UNREADABLE),
              tuple("Lost", SkippedFolder.Reason.UNREADABLE),
              tuple("Same", SkippedFolder.Reason.VIRTUAL),
              tuple("Word", SkippedFolder.Reason.UNREADABLE));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../anna", "anna/x", ".", "..", "", "bob"})
  void mailboxIsAnEntryJustBelowTheStore(String name) throws IOException {
    file("INBOX", "");

    assertThatThrownBy(
            () ->
                new MboxStore(store.toString(), FromQuoting.AUTO, ZoneId.of("UTC"))
                    .open(name, Reading.digester()))
        .isInstanceOfSatisfying(
            MailboxUnavailableException.class,
            e -> assertThat(e.reason()).isEqualTo(Unavailability.DOES_NOT_EXIST));
  }
}

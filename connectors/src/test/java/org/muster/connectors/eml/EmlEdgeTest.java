package org.muster.connectors.eml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Condition;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder;

/** Exports as programs and people leave them. */
class EmlEdgeTest {

  @TempDir Path store;

  private Path file(String name, String text) throws IOException {
    Path file = store.resolve("anna").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Mailbox open() throws IOException {
    return new EmlStore(store.toString()).open("anna", Reading.digester());
  }

  @Test
  void itemsAreInTheOrderOfTheirNames() throws IOException {
    file("b.eml", Mails.numbered(1));
    file("a.EML", Mails.numbered(2).replace("\n", "\r\n"));
    file(".hidden.eml", Mails.numbered(3));

    try (Mailbox mailbox = open()) {
      assertThat(Reading.inbox(mailbox))
          .extracting(ItemDigest::locator, ItemDigest::received, ItemDigest::condition)
          .containsExactly(
              tuple("a.EML", null, Condition.READ), tuple("b.eml", null, Condition.READ));
    }
  }

  @Test
  void directoriesAreFoldersAndOtherFilesAreTold() throws IOException {
    file("Inbox/1.eml", Mails.numbered(1));
    file("Inbox/index.db", "x");
    file("Inbox/Project/1.eml", Mails.numbered(2));
    file("Project/Inbox/1.msg", "x");
    file("readme.txt", "x");
    file("notes.txt", "x");

    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(folder -> folder.path().toString(), Folder::declared)
          .containsExactly(
              tuple("INBOX", 1L),
              tuple("INBOX/Project", 1L),
              tuple("Project", 0L),
              tuple("Project/Inbox", 0L));
      assertThat(mailbox.listing().skipped())
          .extracting(skipped -> skipped.path().toString(), SkippedFolder::reason)
          .containsExactly(
              tuple("INBOX/files not named *.eml: 1", SkippedFolder.Reason.NOT_MAIL),
              tuple("Project/Inbox/files not named *.eml: 1", SkippedFolder.Reason.NOT_MAIL),
              tuple("anna/files not named *.eml: 2", SkippedFolder.Reason.NOT_MAIL));
    }
  }

  @Test
  void messagesBesideAnInboxAreNotLost() throws IOException {
    file("Inbox/1.eml", Mails.numbered(1));
    file("2.eml", Mails.numbered(2));

    try (Mailbox mailbox = open()) {
      assertThat(mailbox.listing().folders())
          .extracting(Folder::path)
          .containsExactly(FolderPath.INBOX, new FolderPath(List.of("anna")));
    }
  }

  @Test
  void linksLeadNowhereOutOfTheMailbox() throws IOException {
    Path outside = Files.writeString(store.resolve("outside.eml"), Mails.numbered(9));
    Path inside = file("kept/1.eml", Mails.numbered(1));
    Path root = store.resolve("anna");
    Files.createSymbolicLink(root.resolve("in.eml"), inside);
    Files.createSymbolicLink(root.resolve("nothing.eml"), Path.of("/nonexistent/x"));
    Files.createSymbolicLink(root.resolve("out.eml"), outside);
    Files.createSymbolicLink(root.resolve("again"), root);
    Files.createSymbolicLink(root.resolve("away"), store);

    try (Mailbox mailbox = open()) {
      assertThat(Reading.inbox(mailbox))
          .extracting(ItemDigest::locator, ItemDigest::condition)
          .containsExactly(
              tuple("in.eml", Condition.READ),
              tuple("nothing.eml", Condition.UNREADABLE),
              tuple("out.eml", Condition.UNREADABLE));
      assertThat(mailbox.listing().skipped())
          .extracting(skipped -> skipped.path().toString(), SkippedFolder::reason)
          .containsExactly(
              tuple("again", SkippedFolder.Reason.VIRTUAL),
              tuple("away", SkippedFolder.Reason.UNREADABLE));
    }
  }

  @Test
  void filesThatComeAnywhereInTheListHaveArrived() throws IOException {
    file("b.eml", Mails.numbered(1));
    Path last = file("c.eml", Mails.numbered(2));

    try (Mailbox mailbox = open();
        FolderCursor cursor =
            mailbox.read(mailbox.listing().folders().get(0), Position.START, Depth.CONTENT)) {
      Files.delete(last);
      file("a.eml", Mails.numbered(3));

      assertThat(Reading.rest(cursor)).hasSize(1);
      assertThat(cursor.account()).isEqualTo(new FolderAccount(2, 2, 1, 0, 1, 1, 0, 0));
    }
  }
}

package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Cyrus;
import org.muster.connectors.fixture.ImapFolder;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.RawImap;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderPath;
import org.muster.rules.mail.SkippedFolder;

/** However a Cyrus writes the names of folders, they are the same folders. */
class CyrusNamesTest {

  private static final FolderPath RESULTS = new FolderPath(List.of("Project", "2009 Q1"));
  private static final FolderPath SENT = new FolderPath(List.of("Sent"));

  @TempDir Path secrets;

  @ParameterizedTest(name = "unixhierarchysep: {0}, altnamespace: {1}")
  @CsvSource({
    "no, no, INBOX.Project.2009 Q1, news",
    "no, yes, Project.2009 Q1, Shared Folders.news",
    "yes, no, INBOX/Project/2009 Q1, news",
    "yes, yes, Project/2009 Q1, Shared Folders/news"
  })
  void foldersAreListedAlike(String slashes, String alternative, String name, String shared)
      throws IOException {
    try (Cyrus cyrus =
        Cyrus.start("unixhierarchysep: " + slashes, "altnamespace: " + alternative)) {
      fill(cyrus);
      try (RawImap session = cyrus.session("anna")) {
        assertThat(session.ok("LIST \"\" \"*\""))
            .anyMatch(line -> line.endsWith(" \"" + name + "\""))
            .anyMatch(line -> line.replace("\"", "").endsWith(" " + shared));
      }
      ImapStore store = new ImapStore(CyrusSettings.admin(cyrus, secrets));
      try (Mailbox mailbox = store.open("anna", Reading.digester())) {
        assertListed(mailbox.listing());
        Folder results = Reading.folder(mailbox, "Project/2009 Q1");
        assertThat(Reading.all(mailbox, results)).hasSize(1);
      }
    }
  }

  private static void assertListed(MailboxListing listing) {
    assertThat(listing.folders())
        .extracting(Folder::path, Folder::declared)
        .contains(tuple(FolderPath.INBOX, 0L), tuple(RESULTS, 1L), tuple(SENT, 0L));
    assertThat(listing.skipped())
        .filteredOn(skipped -> skipped.path().toString().endsWith("news"))
        .extracting(SkippedFolder::reason)
        .containsExactly(SkippedFolder.Reason.OTHER_NAMESPACE);
  }

  private static void fill(Cyrus cyrus) throws IOException {
    cyrus.addUser("anna");
    try (RawImap session = cyrus.session("anna")) {
      ImapFolder inbox = ImapFolder.inbox(session);
      inbox.folder(SENT);
      inbox.folder(RESULTS).add(Mails.numbered(1));
    }
    try (RawImap session = cyrus.session(Cyrus.ADMIN)) {
      session.ok("CREATE news");
      session.ok("SETACL news anyone lrs");
    }
  }
}

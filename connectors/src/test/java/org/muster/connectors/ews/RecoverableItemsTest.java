package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxListing;
import org.muster.connectors.Position;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.standin.Fault;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderRole;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.SkippedFolder;

/** What Exchange keeps though its owner deleted it. */
class RecoverableItemsTest {

  private static final String ANNA = "anna@target.example";
  private static final Instant DELETED = Instant.parse("2009-02-16T08:30:00Z");

  @TempDir Path secrets;
  private StandIn server;

  private Mailbox open(ServerVersion is, EwsVersion asked) throws IOException {
    server =
        StandIn.start(
            StandInSettings.of(is)
                .account(EwsScene.USER, "secret-of-" + secrets)
                .impersonator(EwsScene.USER));
    server.mailbox(ANNA).folder("Recoverable Items", "IPF.Note");
    EwsSettings settings =
        new EwsSettings(
            URI.create(server.url()),
            asked,
            TlsSettings.plaintextAllowed(),
            EwsScene.login(As.IMPERSONATION, Scheme.BASIC, secrets),
            EwsLimits.DEFAULT);
    return new EwsStore(settings).open(ANNA, Reading.digester());
  }

  private void put(String folder, int number) {
    server
        .mailbox(ANNA)
        .distinguished(folder)
        .append(
            Mails.numbered(number).getBytes(StandardCharsets.ISO_8859_1),
            ItemState.of(TestFolder.RECEIVED).deletedAt(DELETED));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void whatOwnersDeletedIsListedApart() throws IOException {
    try (Mailbox mailbox = open(ServerVersion.EXCHANGE2010_SP1, EwsVersion.EXCHANGE2010_SP1)) {
      put("recoverableitemspurges", 1);
      MailboxListing listing = mailbox.listing();

      assertThat(listing.folders())
          .filteredOn(folder -> folder.role() == FolderRole.RECOVERABLE)
          .extracting(folder -> folder.path() + " " + folder.declared())
          .containsExactlyInAnyOrder("Recoverable Items/Deletions 0", "Recoverable Items/Purges 1");
      assertThat(listing.folders())
          .extracting(folder -> folder.path().toString())
          .contains("Recoverable Items");
      assertThat(listing.skipped())
          .filteredOn(folder -> folder.reason() == SkippedFolder.Reason.SYSTEM)
          .extracting(folder -> folder.path().toString())
          .contains("Recoverable Items/Versions");
    }
  }

  @Test
  void itIsReadWithTheTimeOfItsDeletion() throws IOException {
    try (Mailbox mailbox = open(ServerVersion.EXCHANGE2016, EwsVersion.EXCHANGE2010_SP2)) {
      put("recoverableitemsdeletions", 5);
      Folder deletions = folder(mailbox, "Deletions");
      try (FolderCursor cursor = mailbox.read(deletions, Position.START, Depth.CONTENT)) {
        List<ItemDigest> items = Reading.rest(cursor);

        assertThat(items)
            .extracting(item -> item.store().deleted())
            .containsExactly(DELETED.getEpochSecond());
      }
      assertThat(server.requests())
          .extracting(request -> request.operation())
          .allMatch(Set.of("GetFolder", "FindFolder", "SyncFolderItems", "GetItem")::contains);
    }
  }

  private static Folder folder(Mailbox mailbox, String name) throws IOException {
    return mailbox.listing().folders().stream()
        .filter(folder -> folder.role() == FolderRole.RECOVERABLE)
        .filter(folder -> folder.path().names().contains(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void earlierServersKeepNoneThatCouldBeSeen() throws IOException {
    try (Mailbox mailbox = open(ServerVersion.EXCHANGE2007_SP1, EwsVersion.EXCHANGE2007_SP1)) {
      assertThat(mailbox.listing().folders())
          .extracting(Folder::role)
          .doesNotContain(FolderRole.RECOVERABLE);
    }
  }

  /** A server that is older than the wave file says does not know them. */
  @Test
  void serverThatDoesNotKnowThemIsReadAllTheSame() throws IOException {
    try (Mailbox mailbox = open(ServerVersion.EXCHANGE2010_SP1, EwsVersion.EXCHANGE2010_SP1)) {
      server.faults().next("GetFolder", Fault.soap("ErrorInvalidRequest"));
      assertThat(mailbox.listing().folders()).isNotEmpty();
    }
  }
}

package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.FolderCursor;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Position;
import org.muster.connectors.PositionLostException;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.EwsLogin.As;
import org.muster.connectors.ews.EwsLogin.Scheme;
import org.muster.connectors.ews.standin.Fault;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.connectors.tls.TlsSettings;
import org.muster.rules.mail.Depth;
import org.muster.rules.mail.Folder;
import org.muster.rules.mail.FolderAccount;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.Unavailability;

/** Folders that are not synchronised: public ones, and others that a server refuses to. */
class EwsSearchTest {

  private static final int ITEMS = 7;
  private static final FolderAccount ALL = new FolderAccount(ITEMS, ITEMS, ITEMS, 0, 0, 0, 0, 0);
  private static final String WARD = "public:Wards/oncology";

  @TempDir Path secrets;
  private StandIn server;
  private StandInFolder ward;

  @BeforeEach
  void start() throws IOException {
    server =
        StandIn.start(
            StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
                .account(EwsScene.USER, "secret-of-" + secrets)
                .impersonator(EwsScene.USER));
    server.publicFolders().folder("Wards/Surgery", "IPF.Note");
    ward = server.publicFolders().folder("Wards/Oncology", "IPF.Note");
    server.publicFolders().folder("Wards/Oncology/Old/Older", "IPF.Note");
    for (int i = 0; i < ITEMS; i++) {
      append(i);
    }
  }

  private StandInItem append(int number) {
    return ward.append(
        Mails.numbered(number).getBytes(StandardCharsets.ISO_8859_1),
        ItemState.of(TestFolder.RECEIVED));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private Mailbox open(As as, String mailbox) throws IOException {
    EwsLogin login = EwsScene.login(as, Scheme.BASIC, secrets);
    EwsSettings settings =
        EwsScene.settings(URI.create(server.url()), TlsSettings.plaintextAllowed(), login);
    return new EwsStore(settings).open(mailbox, Reading.digester());
  }

  private Mailbox open() throws IOException {
    return open(As.IMPERSONATION, WARD);
  }

  private static List<String> paths(Mailbox mailbox) throws IOException {
    return mailbox.listing().folders().stream().map(f -> f.path().toString()).toList();
  }

  @Test
  void publicFolderIsAMailboxWithAllBelowIt() throws IOException {
    try (Mailbox mailbox = open()) {
      assertThat(paths(mailbox)).containsExactly("Oncology", "Oncology/Old", "Oncology/Old/Older");
    }
    try (Mailbox mailbox = open(As.DELEGATE, "public:")) {
      assertThat(paths(mailbox)).contains("Wards", "Wards/Surgery", "Wards/Oncology/Old/Older");
    }
  }

  @Test
  void publicFolderThatIsNotThereDoesNotExist() throws IOException {
    try (Mailbox mailbox = open(As.IMPERSONATION, "public:Wards/Paediatrics")) {
      assertThatThrownBy(mailbox::listing)
          .isInstanceOfSatisfying(
              MailboxUnavailableException.class,
              e -> assertThat(e.reason()).isEqualTo(Unavailability.DOES_NOT_EXIST));
    }
  }

  @Test
  void publicFoldersAreNotOpenedAsTheirOwner() {
    assertThatThrownBy(() -> open(As.SELF, WARD))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("as: delegate");
  }

  @Test
  void shortPagesOfASearchLeaveNothingOut() throws IOException {
    server
        .faults()
        .next("FindItem", new Fault.ShortPage(2))
        .next("FindItem", new Fault.ShortPage(1));
    try (Mailbox mailbox = open();
        FolderCursor cursor = read(mailbox, Position.START)) {
      assertThat(Reading.rest(cursor)).hasSize(ITEMS);
      assertThat(cursor.account()).isEqualTo(ALL);
    }
  }

  private static FolderCursor read(Mailbox mailbox, Position after) throws IOException {
    Folder folder = mailbox.listing().folders().get(0);
    return mailbox.read(folder, after, Depth.CONTENT);
  }

  @Test
  void readingOnAfterAnyPositionGivesTheRest() throws IOException {
    try (Mailbox mailbox = open()) {
      List<ItemDigest> whole = whole(mailbox);
      for (int stop = 1; stop <= ITEMS; stop++) {
        Position position =
            Reading.positionAfter(mailbox, mailbox.listing().folders().get(0), stop);
        try (FolderCursor cursor = read(mailbox, position)) {
          assertThat(EwsReading.withoutOctets(Reading.rest(cursor)))
              .isEqualTo(whole.subList(stop, ITEMS));
          assertThat(cursor.account()).isEqualTo(ALL);
        }
      }
    }
  }

  private static List<ItemDigest> whole(Mailbox mailbox) throws IOException {
    try (FolderCursor cursor = read(mailbox, Position.START)) {
      return EwsReading.withoutOctets(Reading.rest(cursor));
    }
  }

  @Test
  void folderThatChangedMeanwhileIsBegunAgain() throws IOException {
    try (Mailbox mailbox = open()) {
      Position position = Reading.positionAfter(mailbox, mailbox.listing().folders().get(0), 2);
      ward.delete(ward.items().get(ITEMS - 1));
      append(99);

      assertThatThrownBy(() -> read(mailbox, position)).isInstanceOf(PositionLostException.class);
    }
  }

  @Test
  void arrivalsAreNoPartOfTheAccount() throws IOException {
    try (Mailbox mailbox = open();
        FolderCursor cursor = read(mailbox, Position.START)) {
      append(99);

      assertThat(Reading.rest(cursor)).hasSize(ITEMS);
      assertThat(cursor.account()).isEqualTo(new FolderAccount(ITEMS, ITEMS, ITEMS, 0, 0, 1, 0, 0));
    }
  }

  @Test
  void mailboxThatIsNotSynchronisedIsSearched() throws IOException {
    server.faults().always("SyncFolderItems", Fault.soap("ErrorInvalidRequest"));
    String anna = "anna@target.example";
    server
        .mailbox(anna)
        .distinguished("inbox")
        .append(new byte[] {'x'}, ItemState.of(TestFolder.RECEIVED));
    try (Mailbox mailbox = open(As.IMPERSONATION, anna)) {
      assertThat(Reading.inbox(mailbox)).hasSize(1);
    }
  }
}

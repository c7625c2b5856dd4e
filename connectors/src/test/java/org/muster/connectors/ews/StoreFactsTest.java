package org.muster.connectors.ews;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.connectors.Reading;
import org.muster.connectors.ews.standin.Oddity;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ItemState;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInFolder;
import org.muster.connectors.ews.standin.store.StandInItem;
import org.muster.connectors.fixture.Mails;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.ItemDigest;
import org.muster.rules.mail.StoreFacts;

/** What Exchange keeps of items beside what they say. */
class StoreFactsTest {

  private static final String ANNA = "anna@target.example";
  private static final Instant COPIED = Instant.parse("2009-02-10T09:00:00Z");
  private static final Instant TOUCHED = Instant.parse("2009-02-17T10:00:00Z");

  @TempDir Path secrets;
  private StandIn server;

  @BeforeEach
  void start() throws IOException {
    start(StandInSettings.of(ServerVersion.EXCHANGE2007_SP1));
  }

  private void start(StandInSettings settings) throws IOException {
    if (server != null) {
      server.close();
    }
    server =
        StandIn.start(
            settings.account(EwsScene.USER, "secret-of-" + secrets).impersonator(EwsScene.USER));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private StandInFolder inbox() {
    return server.mailbox(ANNA).distinguished("inbox");
  }

  private StandInItem append() {
    ItemState state = ItemState.of(TestFolder.RECEIVED).createdAt(COPIED).modifiedAt(TOUCHED);
    return inbox().append(Mails.numbered(1).getBytes(StandardCharsets.ISO_8859_1), state);
  }

  private StoreFacts read() throws IOException {
    EwsSettings settings = EwsScene.impersonating(URI.create(server.url()), secrets);
    List<ItemDigest> items =
        EwsReading.of(() -> new EwsStore(settings).open(ANNA, Reading.digester())).items();
    assertThat(items).hasSize(1);
    return items.get(0).store();
  }

  @Test
  void timesAreThoseOfTheServersClock() throws IOException {
    append();

    StoreFacts facts = read();

    assertThat(facts.created()).isEqualTo(COPIED.getEpochSecond());
    assertThat(facts.modified()).isEqualTo(TOUCHED.getEpochSecond());
    assertThat(facts.deleted()).isNull();
  }

  @ParameterizedTest
  @EnumSource(Oddity.class)
  void oddServersTellThemAllTheSame(Oddity oddity) throws IOException {
    start(StandInSettings.of(ServerVersion.EXCHANGE2007_SP1).odd(oddity));
    append();

    assertThat(read().modified()).isEqualTo(TOUCHED.getEpochSecond());
  }

  /** The id does not last, but this does. */
  @Test
  void searchKeyLastsWhenTheItemIsMoved() throws IOException {
    StandInItem item = append();
    StoreFacts before = read();

    StandInFolder other = server.mailbox(ANNA).folder("Ward", "IPF.Note");
    StandInItem moved = other.move(inbox().move(item, other), inbox());

    assertThat(moved.id()).isNotEqualTo(item.id());
    assertThat(before.searchKey()).matches("[0-9a-f]{32}");
    assertThat(read().searchKey()).isEqualTo(before.searchKey());
  }
}

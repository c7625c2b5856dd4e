package org.muster.connectors.ews;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.ews.standin.StandIn;
import org.muster.connectors.ews.standin.StandInSettings;
import org.muster.connectors.ews.standin.store.ServerVersion;
import org.muster.connectors.ews.standin.store.StandInMailbox;
import org.muster.connectors.fixture.TestFolder;
import org.muster.rules.mail.Flag;
import org.muster.rules.mail.ItemDigest;

class EwsContractTest implements MailStoreContract {

  private static final AtomicInteger USERS = new AtomicInteger();

  @TempDir Path secrets;
  private StandIn server;

  @BeforeEach
  void start() throws IOException {
    server =
        StandIn.start(
            StandInSettings.of(ServerVersion.EXCHANGE2007_SP1)
                .account(EwsScene.USER, "secret-of-" + secrets)
                .impersonator(EwsScene.USER));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Override
  public Scene scene() throws IOException {
    StandInMailbox mailbox =
        server.mailbox("user%d@target.example".formatted(USERS.incrementAndGet()));
    return new OnServer(EwsScene.impersonating(URI.create(server.url()), secrets), mailbox);
  }

  private record OnServer(EwsSettings settings, StandInMailbox target) implements Scene {

    @Override
    public MailStore store() {
      return new EwsStore(settings);
    }

    @Override
    public String mailbox() {
      return target.address();
    }

    @Override
    public TestFolder inbox() {
      return StandInFolderUnderTest.inbox(target);
    }

    @Override
    public String state() {
      return StandInFolderUnderTest.state(
          List.of(
              target.distinguished("inbox"),
              target.distinguished("sentitems"),
              target.folder("Sent", "IPF.Note")));
    }

    @Override
    public Set<Flag> keptFlags() {
      return StandInFolderUnderTest.KEPT;
    }

    @Override
    public List<ItemDigest> asKnown(List<ItemDigest> items) {
      return EwsReading.withoutOctets(items);
    }

    /** By id, whatever came first. */
    @Override
    public List<TestFolder.TestMessage> inReadingOrder(List<TestFolder.TestMessage> messages) {
      return messages.stream()
          .sorted(
              Comparator.comparing(m -> ((StandInFolderUnderTest.StandInMessage) m).item().id()))
          .toList();
    }
  }
}

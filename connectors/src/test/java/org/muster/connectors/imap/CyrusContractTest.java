package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.Cyrus;
import org.muster.connectors.fixture.ImapFolder;
import org.muster.connectors.fixture.RawImap;

class CyrusContractTest implements MailStoreContract {

  private static final AtomicInteger USERS = new AtomicInteger();
  private static Cyrus cyrus;

  private final List<RawImap> sessions = new ArrayList<>();
  @TempDir Path secrets;

  @BeforeAll
  static void start() throws IOException {
    cyrus = Cyrus.start();
  }

  @AfterAll
  static void stop() throws IOException {
    cyrus.close();
  }

  @AfterEach
  void logOut() throws IOException {
    for (RawImap session : sessions) {
      session.close();
    }
  }

  @Override
  public Scene scene() throws IOException {
    String user = "user" + USERS.incrementAndGet();
    cyrus.addUser(user);
    RawImap session = cyrus.session(user);
    sessions.add(session);
    return new OnServer(CyrusSettings.admin(cyrus, secrets), user, ImapFolder.inbox(session));
  }

  private record OnServer(ImapSettings settings, String mailbox, ImapFolder inbox)
      implements Scene {

    @Override
    public MailStore store() {
      return new ImapStore(settings);
    }

    @Override
    public String state() throws IOException {
      try (RawImap session = cyrus.session(mailbox)) {
        return ServerState.of(session, "INBOX", "Sent");
      }
    }
  }
}

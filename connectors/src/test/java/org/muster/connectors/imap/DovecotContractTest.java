package org.muster.connectors.imap;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.MailStore;
import org.muster.connectors.MailStoreContract;
import org.muster.connectors.Scene;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.RawImap;
import org.muster.connectors.fixture.TestMaildir;

class DovecotContractTest implements MailStoreContract {

  private static final AtomicInteger USERS = new AtomicInteger();
  private static Dovecot dovecot;

  @TempDir Path secrets;

  @BeforeAll
  static void start() throws IOException {
    dovecot = Dovecot.start();
  }

  @AfterAll
  static void stop() throws IOException {
    dovecot.close();
  }

  @Override
  public Scene scene() throws IOException {
    String user = "user" + USERS.incrementAndGet();
    TestMaildir maildir = dovecot.addUser(user);
    return new OnServer(DovecotSettings.of(dovecot, secrets).master(), user, maildir);
  }

  private record OnServer(ImapSettings settings, String mailbox, TestMaildir inbox)
      implements Scene {

    @Override
    public MailStore store() {
      return new ImapStore(settings);
    }

    @Override
    public String state() throws IOException {
      try (RawImap session = dovecot.session(mailbox)) {
        return ServerState.of(session, "INBOX", "Sent");
      }
    }
  }
}

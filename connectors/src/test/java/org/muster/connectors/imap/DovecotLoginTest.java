package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Logins;
import org.muster.connectors.fixture.Mails;
import org.muster.rules.mail.Unavailability;

/** Logins as a real server counts them. */
class DovecotLoginTest {

  @TempDir Path secrets;

  private Dovecot dovecot;

  @BeforeEach
  void start() throws IOException {
    dovecot = Dovecot.start();
    dovecot.addUser("anna").put(Mails.numbered(1));
  }

  @AfterEach
  void stop() throws IOException {
    dovecot.close();
  }

  private DovecotSettings settings() {
    return DovecotSettings.of(dovecot, secrets);
  }

  private static MailboxUnavailableException refused(ImapStore store, String mailbox) {
    return catchThrowableOfType(
        MailboxUnavailableException.class, () -> store.open(mailbox, Reading.digester()));
  }

  @Test
  void refusedServiceLogsInOnceForFiveHundredMailboxesAtOnce() throws IOException {
    ImapStore store = new ImapStore(settings().masterWithPassword("not-the-password"));

    List<Boolean> stopped =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> refused(store, "user" + i).isServiceRefused())
            .toList();

    assertThat(stopped).hasSize(500).containsOnly(true);
    assertThat(dovecot.logins()).isEqualTo(new Logins(0, 1));
  }

  @Test
  void eachWayToLogInReadsTheMailbox() throws IOException {
    for (ImapSettings way :
        List.of(
            settings().master(),
            settings().authzid(),
            settings().self(settings().implicit(), dovecot.imapsPort()))) {
      try (Mailbox mailbox = new ImapStore(way).open("anna", Reading.digester())) {
        assertThat(Reading.inbox(mailbox)).hasSize(1);
      }
    }
    assertThat(dovecot.logins()).isEqualTo(new Logins(3, 0));
  }

  @Test
  void refusedMailboxIsNotTriedAgainAndStopsNoOther() throws IOException {
    ImapStore store = new ImapStore(settings().selfWithPassword("not-the-password"));

    MailboxUnavailableException refused = refused(store, "anna");
    assertThat(refused.reason()).isEqualTo(Unavailability.DENIED);
    assertThat(refused.isServiceRefused()).isFalse();
    assertThat(dovecot.logins()).isEqualTo(new Logins(0, 1));
  }

  @Test
  void missingMailboxesAreToldFromARefusedService() throws IOException {
    ImapStore store = new ImapStore(settings().master());
    store.open("anna", Reading.digester()).close();

    for (String missing : List.of("nobody", "no body", "n*b", "n\"b", "\u00fcber")) {
      assertThat(refused(store, missing).reason()).isEqualTo(Unavailability.DOES_NOT_EXIST);
    }
    store.open("anna", Reading.digester()).close();
  }
}

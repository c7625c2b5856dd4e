package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.Mailbox;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.Dovecot;
import org.muster.connectors.fixture.Introspection;
import org.muster.connectors.fixture.Logins;
import org.muster.connectors.fixture.Mails;

/** A bearer token at a real server, which asks another whether it is good. */
class DovecotTokenTest {

  private static final String GOOD = "good-token-4711";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xoauth2 oauthbearer", "oauthbearer"})
  void goodTokenOpensTheMailbox(String mechanisms) throws IOException {
    try (Introspection tokens = Introspection.accepting("anna", GOOD);
        Dovecot dovecot = start(tokens, mechanisms)) {
      ImapSettings settings = DovecotSettings.of(dovecot, folder).token(GOOD);
      try (Mailbox mailbox = new ImapStore(settings).open("anna", Reading.digester())) {
        assertThat(Reading.inbox(mailbox)).hasSize(1);
      }
      assertThat(dovecot.logins()).isEqualTo(new Logins(1, 0));
    }
  }

  @Test
  void refusedTokenIsTriedOnce() throws IOException {
    try (Introspection tokens = Introspection.accepting("anna", GOOD);
        Dovecot dovecot = start(tokens, "xoauth2")) {
      ImapStore store =
          new ImapStore(DovecotSettings.of(dovecot, folder).token("expired-token-4710"));

      for (int login = 0; login < 5; login++) {
        MailboxUnavailableException refused =
            catchThrowableOfType(
                MailboxUnavailableException.class, () -> store.open("anna", Reading.digester()));
        assertThat(refused)
            .hasMessageContaining("the token expired or is not accepted")
            .hasMessageContaining("(status 401)")
            .hasMessageNotContaining("4710");
        assertThat(refused.isServiceRefused()).isTrue();
      }
      assertThat(dovecot.logins()).isEqualTo(new Logins(0, 1));
    }
  }

  private Dovecot start(Introspection tokens, String mechanisms) throws IOException {
    Dovecot dovecot = Dovecot.start(tokens.configuration(folder, mechanisms));
    dovecot.addUser("anna").put(Mails.numbered(1));
    return dovecot;
  }
}

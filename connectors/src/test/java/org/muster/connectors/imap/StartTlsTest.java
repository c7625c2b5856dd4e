package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.Reading;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.connectors.tls.TlsSettings;

/** Nothing that came before TLS counts, and without TLS no password is sent. */
class StartTlsTest {

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.start();
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(server.commands()).noneMatch(c -> c.startsWith("LOGIN") || c.startsWith("AUTH"));
    server.close();
  }

  private void open() throws IOException {
    ImapSettings plain = Scripted.store(server).settings();
    new ImapStore(
            new ImapSettings(
                plain.host(),
                plain.port(),
                TlsSettings.startTls(null),
                plain.login(),
                plain.limits()))
        .open("anna", Reading.digester());
  }

  @ParameterizedTest
  @ValueSource(strings = {"BAD unknown command", "NO not now"})
  void serverWithoutStartTlsIsRefused(String answer) {
    server.answer("STARTTLS", ScriptedImap.TAG + answer);

    assertThatThrownBy(this::open)
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("no STARTTLS");
  }

  @Test
  void answersInjectedAfterStartTlsAreAnAttack() {
    server.answer(
        "STARTTLS", ScriptedImap.TAG + "OK begin", "* CAPABILITY IMAP4rev1 AUTH=PLAIN", "A1 OK");

    assertThatIOException()
        .isThrownBy(this::open)
        .withMessageContaining("sent more after STARTTLS");
  }

  @Test
  void serverThatGoesOnInPlainTextIsNotTrusted() {
    server.answer("STARTTLS", ScriptedImap.TAG + "OK begin");

    assertThatIOException().isThrownBy(this::open);
  }

  @Test
  void sessionAlreadyAuthenticatedInPlainTextIsRefused() {
    server.greeting("* PREAUTH welcome");

    assertThatIOException().isThrownBy(this::open);
    assertThat(server.commands()).isEmpty();
  }

  @Test
  void plainTextMustBeAllowed() {
    assertThatThrownBy(() -> new TlsSettings(TlsSettings.Mode.NONE, null, "TLSv1.2", false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Invalid tls: 'none' (must be implicit or starttls unless allow-plaintext is true)");
  }
}

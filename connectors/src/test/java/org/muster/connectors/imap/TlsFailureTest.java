package org.muster.connectors.imap;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.connectors.MailboxUnavailableException;
import org.muster.connectors.fixture.ScriptedImap;
import org.muster.connectors.tls.TlsSettings;

/** What is said where no TLS comes about, by servers that answer as old ones do. */
class TlsFailureTest {

  /** A ServerHello of TLS 1.0 with a suite of then, as a record of the handshake. */
  private static final String OF_2009 =
      "\u0016\u0003\u0001\u0000*\u0002\u0000\u0000&\u0003\u0001"
          + "r".repeat(32)
          + "\u0000\u0000/\u0000";

  private ScriptedImap server;

  @BeforeEach
  void start() throws IOException {
    server = ScriptedImap.start();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private void connect(String minimum) throws IOException {
    ImapSettings plain = Scripted.store(server).settings();
    TlsSettings tls = new TlsSettings(TlsSettings.Mode.IMPLICIT, null, minimum, false);
    new ImapStore(new ImapSettings(plain.host(), plain.port(), tls, plain.login(), plain.limits()))
        .look();
  }

  private static String alert(int description) {
    return "\u0015\u0003\u0001\u0000\u0002\u0002" + (char) description;
  }

  @Test
  void versionThatTheServerChoseIsNamedWithTheWayOut() {
    server.greeting(OF_2009);

    assertThatThrownBy(() -> connect("TLSv1.2"))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageStartingWith("Cannot read localhost:")
        .hasMessageContaining("it offers TLSv1.0, and tls-minimum: TLSv1.2 is asked for")
        .hasMessageContaining("say tls-minimum: TLSv1.0, which is then always a finding");
  }

  @Test
  void serverThatOnlyRefusesTheVersionIsSaidToo() {
    server.greeting(alert(70));

    assertThatThrownBy(() -> connect("TLSv1.3"))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("it offers no TLS that is new enough, and tls-minimum: TLSv1.3");
  }

  @Test
  void banOfTheProcessIsToldFromTheServersFault() {
    server.greeting(OF_2009);

    assertThatThrownBy(() -> connect("TLSv1.0"))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("over TLSv1.0: this Java process bans it")
        .hasMessageContaining("jdk.tls.disabledAlgorithms");
  }

  @Test
  void lackOfACommonCipherIsSaid() {
    server.greeting(alert(40));

    assertThatThrownBy(() -> connect("TLSv1.2"))
        .isInstanceOf(MailboxUnavailableException.class)
        .hasMessageContaining("no cipher in common");
  }

  @Test
  void hangUpMayBeTheVersion() {
    server.greeting(ScriptedImap.HANG_UP);

    assertThatThrownBy(() -> connect("TLSv1.2"))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(MailboxUnavailableException.class);
  }
}
